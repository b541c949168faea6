import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'

test('each passage says which records rest on it', async () => {
  const { body } = await ask('/v1/documents/gazette-report/coverage')
  const sums = body.passages.find(({ number }: { number: string }) => number === '2.1')
  expect(sums.carries.map(({ id }: { id: string }) => id)).toContain('crane-loan')
  expect(sums.carries[0].links.self).toMatch(/^\/v1\//)
})

test('only a document has a coverage', async () => {
  expect((await ask('/v1/documents/merrow/coverage')).status).toBe(404)
})
