import { expect, test } from 'vitest'
import { streamOf } from './stream.ts'

/** Texts without end, and how many of them were asked for. */
function endless() {
  const state = { made: 0, ended: false }
  async function* texts(): AsyncGenerator<string> {
    try {
      for (;;) {
        state.made += 1
        yield 'x'.repeat(1000)
      }
    } finally {
      state.ended = true
    }
  }
  return { state, texts: texts() }
}

test('no more is made than is read, and nothing after the reader has gone', async () => {
  const { state, texts } = endless()
  const reader = streamOf(texts).getReader()
  await reader.read()
  await reader.read()
  expect(state.made).toBeLessThanOrEqual(17 * 3)
  await reader.cancel()
  expect(state.ended).toBe(true)
})

test('a fault while it is written breaks the stream and does not end it as if it were whole', async () => {
  async function* broken(): AsyncGenerator<string> {
    yield 'begun'
    throw new Error('broken')
  }
  await expect(new Response(streamOf(broken())).text()).rejects.toThrow()
})
