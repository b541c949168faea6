import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'

test('every distribution is there in its media type', async () => {
  const { body } = await ask('/v1/catalog.jsonld')
  const { distribution, version } = body.dataset
  expect(version).toBe('1.0.0')
  expect(distribution.length).toBeGreaterThan(10)
  for (const { downloadURL, mediaType } of distribution) {
    const { status, headers } = await ask(new URL(downloadURL).pathname)
    expect([downloadURL, status]).toEqual([downloadURL, 200])
    expect(mediaType).toContain((headers.get('content-type') ?? '').split(';')[0])
  }
})
