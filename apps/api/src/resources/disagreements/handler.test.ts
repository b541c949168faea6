import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'

test('a field whose accounts differ comes with both, their pair, and who says which since when', async () => {
  const { body } = await ask('/v1/disagreements')
  expect(body.total).toBe(1)
  const [one] = body.items
  expect([one.kind, one.id, one.field]).toEqual(['commitment', 'dredger-grant', '/amount'])
  expect(one.pairs).toEqual([{ account: 'bulletin', answers: 'gazette', relation: 'rival' }])
  expect(one.sources.map(({ id, standing }: Record<string, string>) => [id, standing])).toEqual([
    ['gazette', 'press'],
    ['bulletin', 'party'],
  ])
  expect(one.accounts[1].corroboration).toMatchObject({
    since: '2031-06-15',
    voice: { kind: 'country', id: 'tarn' },
    sources: [{ id: 'bulletin', speaksFor: { id: 'tarn' }, documents: ['harbour-bulletin'] }],
  })
  expect((await ask(one.links.record)).status).toBe(200)
  expect((await ask(one.links.evidence)).status).toBe(200)
})

test('they are narrowed by relation, kind, source and time', async () => {
  const total = async (query: string) => (await ask(`/v1/disagreements?${query}`)).body.total
  expect(await total('relation=supersedes')).toBe(0)
  expect(await total('kind=commitment&publisher=bulletin')).toBe(1)
  expect(await total('kind=agreement')).toBe(0)
  expect(await total('as_of=2031-05')).toBe(0)
})

test('a relation that is none is refused by name', async () => {
  const { status, body } = await ask('/v1/disagreements?relation=contradicts')
  expect([status, body.errors[0].parameter]).toEqual([400, 'relation'])
})
