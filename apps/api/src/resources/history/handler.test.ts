import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'

const told = (items: readonly { version: string; what: string }[]) =>
  items.map(({ version, what }) => `${what} in ${version}`)

test('a record leads to its history, which goes back to when it was added', async () => {
  const { links } = (await ask('/v1/agreements/harbour-treaty')).body
  const { body } = await ask(links.history)
  expect(told(body.items)).toEqual(['changed in 1.0.0', 'changed in 0.9.0', 'added in 0.8.0'])
  expect(body.links.record).toBe('/v1/agreements/harbour-treaty')
  expect(Object.keys(body.time)).toEqual(['as_of', 'as_in'])
})

test('one that was merged or renamed is told under the id that it has now', async () => {
  const { status, headers } = await ask('/v1/people/benjamin-marsh/history')
  expect([status, headers.get('location')]).toEqual([308, '/v1/people/ben-marsh/history'])
  const { body } = await ask('/v1/people/ben-marsh/history')
  expect(told(body.items)).toEqual(['added in 1.0.0', 'redirected in 1.0.0', 'added in 0.8.0'])
})

test('one that is gone still has its history, and no record', async () => {
  const { body } = await ask('/v1/places/lost-cape/history')
  expect(told(body.items)).toEqual(['removed in 1.0.0', 'added in 0.8.0'])
  expect(body.links).toEqual({ self: '/v1/places/lost-cape/history' })
  expect((await ask(body.items[0].links.before)).body.label).toBe('Lost Cape')
})

test('one that never was is a 404', async () => {
  expect((await ask('/v1/places/nowhere/history')).status).toBe(404)
  expect((await ask('/v1/people/harbour-treaty/history')).body.detail).toContain(
    '/v1/agreements/harbour-treaty',
  )
})
