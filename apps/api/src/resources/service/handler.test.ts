import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'

test('the service document tells the dataset, and each of its links answers', async () => {
  const { body } = await ask('/v1')
  expect(body.dataset.version).toBe('1.0.0')
  expect(body.counts).toMatchObject({ commitments: 4, people: 2, disputes: 0 })
  const needs: Record<string, string> = { search: '?q=harbour', graph: '?around=merrow' }
  for (const [name, link] of Object.entries<string>(body.links))
    expect([name, (await ask(link + (needs[name] ?? ''))).status]).toEqual([name, 200])
})
