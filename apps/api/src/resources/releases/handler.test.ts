import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'

test('every release is told, the newest first, and its links answer', async () => {
  const { body } = await ask('/v1/releases')
  expect(body.items.map(({ version }: { version: string }) => version)).toEqual(['1.0.0', '0.9.0', '0.8.0'])
  expect(body.items[0]).toMatchObject({
    level: 'major',
    counts: { added: 4, changed: 5, removed: 1, redirected: 1 },
    links: { changes: '/v1/changes?since=0.9.0', since: '/v1/changes?since=1.0.0' },
  })
  for (const { links } of body.items)
    for (const link of Object.values<string>(links)) expect((await ask(link)).status).toBe(200)
})
