import { expect, test } from 'vitest'
import { ask, ids } from '../../../test/ask.ts'

test('publishers are listed with how they stand and what they support in figures', async () => {
  const { body } = await ask('/v1/publishers')
  expect(ids(body)).toEqual(['bulletin', 'gazette'])
  expect(body.items[0]).toMatchObject({
    standing: 'party',
    speaksFor: { kind: 'country', id: 'tarn' },
    languages: ['en'],
    documents: [{ id: 'harbour-bulletin', derived: false }],
  })
  expect(body.items[0].supported).toBeGreaterThan(0)
  expect(ids((await ask('/v1/publishers?standing=press')).body)).toEqual(['gazette'])
  expect(ids((await ask('/v1/publishers?as_of=2031-05')).body)).toEqual(['gazette'])
})

test('one publisher comes with every account that it supports, each leading to its evidence', async () => {
  const { body } = await ask('/v1/publishers/bulletin')
  expect(body.supports).toHaveLength(body.supported)
  const amount = body.supports.find(({ field }: { field: string }) => field === '/amount')
  expect(amount).toMatchObject({ id: 'dredger-grant', account: 'bulletin', alone: true })
  const evidence = await ask(amount.links.evidence)
  expect(evidence.body.items[0].accounts[1].id).toBe('bulletin')
})

test('what publishes nothing is not found, with the way to the list', async () => {
  const { status, body } = await ask('/v1/publishers/merrow')
  expect([status, body.detail]).toEqual([404, 'No document is published by merrow: see /v1/publishers.'])
})
