import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'

test('the passages of a document are all there, in their order', async () => {
  const { body } = await ask('/v1/documents/gazette-report/passages')
  expect(body.items.map(({ number }: { number: string }) => number)).toEqual(['1.1', '2.1', '3.1'])
  expect(body).toMatchObject({ total: 3, links: { record: '/v1/documents/gazette-report' } })
})

test('a document that was not yet published has none', async () => {
  expect((await ask('/v1/documents/harbour-bulletin/passages?as_of=2031-05')).status).toBe(404)
})
