import { expect, test } from 'vitest'
import { ask, ids } from '../../../test/ask.ts'

test('changes since a version, the newest first, with both senses of time explained', async () => {
  const { body } = await ask('/v1/changes?since=0.8.0&kind=agreement')
  expect(body.items.map(({ version, what, id }: Record<string, string>) => [version, what, id])).toEqual([
    ['1.0.0', 'changed', 'harbour-treaty'],
    ['0.9.0', 'changed', 'harbour-treaty'],
  ])
  expect(body.items[1]).toMatchObject({
    previous: '0.8.0',
    released: '2031-05-09T08:00:00Z',
    level: 'patch',
    why: ['A label is mended.'],
    fields: [
      {
        what: 'changed',
        field: '/label',
        before: 'Harbor treaty',
        after: 'Harbour treaty',
        level: 'patch',
      },
    ],
    links: {
      record: '/v1/agreements/harbour-treaty?as_in=0.9.0',
      before: '/v1/agreements/harbour-treaty?as_in=0.8.0',
      history: '/v1/agreements/harbour-treaty/history',
    },
  })
  expect(body.time.as_of).toContain('documents published')
  expect(body.time.as_in).toContain('mistakes included')
})

test('a field tells its accounts as they stood, and why by the account that answers another', async () => {
  const { body } = await ask('/v1/changes?since=0.9.0&kind=commitment&what=changed')
  const amount = body.items
    .find(({ id }: { id: string }) => id === 'dredger-grant')
    .fields.find(({ field }: { field: string }) => field === '/amount')
  expect([amount.before.length, amount.after.length]).toEqual([1, 2])
  expect(amount.why).toEqual(['bulletin rivals gazette.'])
})

test('every link of a change answers', async () => {
  const { body } = await ask('/v1/changes?limit=200')
  expect(body.items.length).toBe(body.total)
  for (const { links } of body.items)
    for (const link of Object.values<string>(links)) expect([200, 308]).toContain((await ask(link)).status)
})

test('a page leads to the next with the same question', async () => {
  const first = (await ask('/v1/changes?since=0.9.0&limit=8')).body
  const rest = (await ask(first.links.next)).body
  expect(rest.links.next).toBeUndefined()
  expect([...ids(first), ...ids(rest)]).toEqual(ids((await ask('/v1/changes?since=0.9.0')).body))
})

test('an unknown version is refused by name', async () => {
  const { status, body } = await ask('/v1/changes?since=0.8.1')
  expect(status).toBe(400)
  expect(body.errors[0]).toMatchObject({ parameter: 'since', detail: expect.stringContaining('0.9.0') })
})
