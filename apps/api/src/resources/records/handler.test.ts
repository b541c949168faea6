import { collections, kinds, schemas } from '@entente/domain'
import { expect, test } from 'vitest'
import { ask, ids } from '../../../test/ask.ts'
import { operations } from '../../operations.ts'
import { addedFields } from './resource.ts'

test('every kind has its collection', () => {
  const paths = operations.map(({ contract }) => contract.path)
  for (const kind of kinds) expect(paths).toContain(`/v1/${collections[kind]}/{id}`)
})

test('no kind has a field of a name that a sent record gains', () => {
  for (const kind of kinds)
    expect(Object.keys(schemas[kind].shape).filter((name) => addedFields.includes(name))).toEqual([])
})

test('a collection has its records with links', async () => {
  const { status, body } = await ask('/v1/countries')
  expect(status).toBe(200)
  expect(ids(body)).toEqual(['merrow', 'tarn'])
  expect(body).toMatchObject({ total: 2, links: { self: '/v1/countries' } })
  expect(body.items[0].links.self).toBe('/v1/countries/merrow')
})

test('a filter narrows, and several narrow together', async () => {
  expect(ids((await ask('/v1/commitments?giver=tarn')).body)).toEqual(['crane-loan'])
  expect(ids((await ask('/v1/commitments?party=merrow&currency=EUR&nature=grant')).body)).toEqual([
    'dredger-grant',
    'pilot-grant',
  ])
  expect(ids((await ask('/v1/commitments?giver=tarn&currency=EUR')).body)).toEqual([])
})

test('a filter that does not fit the kind is refused by name', async () => {
  const { status, body } = await ask('/v1/countries?status=signed&currency=EUR')
  expect(status).toBe(400)
  expect(body.errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual(['status', 'currency'])
})

test('a status is one of the states of the kind', async () => {
  const { body } = await ask('/v1/agreements?status=fulfilled')
  expect(body.errors[0].detail).toContain('signed')
})

test('fields are chosen, and kind, id and links stay', async () => {
  const { body } = await ask('/v1/agreements/harbour-treaty?fields=label')
  expect(Object.keys(body).sort()).toEqual(['id', 'kind', 'label', 'links'])
})

test('related records come with the fields that tie them', async () => {
  const { body } = await ask('/v1/agreements/harbour-treaty?include=related&fields=id')
  expect(body.related).toContainEqual({
    kind: 'country',
    id: 'merrow',
    label: 'Merrow',
    names: ['/participants/0/actor'],
    namedBy: [],
    links: { self: '/v1/countries/merrow' },
  })
  const commitment = body.related.find(({ id }: { id: string }) => id === 'dredger-grant')
  expect(commitment).toMatchObject({ names: [], namedBy: ['/under/0/value'] })
})

test('a page leads to the next with the same question', async () => {
  const { body } = await ask('/v1/commitments?limit=2&sort=-label&party=merrow')
  expect(body.links.next).toContain('limit=2&sort=-label&party=merrow&cursor=')
  const rest = (await ask(body.links.next)).body
  expect([...ids(body), ...ids(rest)]).toEqual(['secret-help', 'crane-loan', 'pilot-grant', 'dredger-grant'])
})

test('a former id leads to the new one and keeps the question', async () => {
  const { status, headers } = await ask('/v1/people/benjamin-marsh?fields=label')
  expect(status).toBe(308)
  expect(headers.get('location')).toBe('/v1/people/ben-marsh?fields=label')
})

test('a record of another kind is a 404 that says where it is', async () => {
  const { status, body } = await ask('/v1/people/merrow')
  expect(status).toBe(404)
  expect(body.detail).toContain('/v1/countries/merrow')
})

test('as of a day, later news is not known, and links stay on that day', async () => {
  const { body } = await ask('/v1/commitments/dredger-grant?as_of=2031-05')
  expect(body.amount).toHaveLength(1)
  expect(body.links.self).toBe('/v1/commitments/dredger-grant?as_of=2031-05')
  expect((await ask('/v1/events/treaty-signing?as_of=2031-05')).status).toBe(404)
  expect((await ask('/v1/events/treaty-signing?as_of=2031-07')).status).toBe(200)
})
