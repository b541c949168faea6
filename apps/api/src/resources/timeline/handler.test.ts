import { expect, test } from 'vitest'
import { ask, ids } from '../../../test/ask.ts'

test('dated records stand in their order, and the undated last', async () => {
  const { body } = await ask('/v1/timeline')
  const order = ids(body)
  expect(order.indexOf('harbour-meeting')).toBeLessThan(order.indexOf('treaty-signing'))
  expect(order.at(-1)).toBe('quill-on-harbour')
})

test('an entry has the span of its date and leads to its evidence', async () => {
  const { body } = await ask('/v1/timeline?kind=event&from=2031-06')
  expect(body.items).toHaveLength(1)
  expect(body.items[0]).toMatchObject({ date: '2031-06', earliest: '2031-06-01', latest: '2031-06-30' })
  const evidence = await ask(body.items[0].links.evidence)
  expect(evidence.body.items[0].accounts[0].value).toBe('2031-06')
})
