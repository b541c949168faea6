import { canonicalText, makeAnchors, verify } from '@entente/anchor'
import { type Times, timed } from './timed.ts'
import { numbers, vocabulary } from './vocabulary.ts'

const passages = 10_000

/** Verifies 10,000 passages against a text of about two megabytes: as it is, and with all of it moved. */
export async function verifyTimes(): Promise<Record<string, Times>> {
  const word = vocabulary(20_000, numbers(2))
  const sentence = () => `The ${Array.from({ length: 24 }, word).join(' ')}.`
  const text = canonicalText(Array.from({ length: passages }, sentence).join('\n'))
  const anchors = await makeAnchors(text, 'en')
  const moved = `A line that was not there.\n${text}`
  return {
    [`${anchors.length} passages, the same text`]: await timed(5, 1, () => verify(anchors, text)),
    [`${anchors.length} passages, all moved`]: await timed(5, 1, () => verify(anchors, moved)),
  }
}
