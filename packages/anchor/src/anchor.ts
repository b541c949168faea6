import { codePointMap } from './code-points.ts'
import { fingerprintOf } from './fingerprint.ts'
import { firstFrom } from './first-from.ts'
import { indexText } from './indexed-text.ts'
import { rollOf } from './rolling-hash.ts'
import { type Passage, segment } from './segment.ts'
import { sha256 } from './sha256.ts'
import { wordsOf } from './words.ts'

/**
 * A passage held stand-off: enough to find it in any copy of the text, too little to read it.
 * Offsets: code points of the canonical text, half-open (W3C Web Annotation TextPositionSelector).
 */
export interface Anchor extends Passage {
  /** SHA-256 of the passage's UTF-8 bytes, 64 lower-case hex digits. */
  readonly sha256: string
  /** Rolling hash by which a moved passage is looked for, 10 hex digits. */
  readonly roll: string
  /** Word-pair fingerprint by which a changed passage is looked for, base64url. */
  readonly fingerprint: string
}

/**
 * Cuts a canonical text into sentences and makes the anchor of each.
 * @param canonical a text as `canonicalText` gives it
 * @param language BCP 47 tag of the text's language, such as `en`
 */
export async function makeAnchors(canonical: string, language: string): Promise<Anchor[]> {
  const text = indexText(canonical)
  const words = wordsOf(text.codePoints)
  const anchors = segment(canonical, language).map(async (passage) => {
    const { start, end } = passage
    const own = words.hashes.subarray(firstFrom(words.starts, start), firstFrom(words.starts, end))
    return {
      ...passage,
      sha256: await sha256(text.bytesOf(start, end)),
      roll: rollOf(text.hash, start, end),
      fingerprint: fingerprintOf(own),
    }
  })
  return Promise.all(anchors)
}

/** The text of a passage in a canonical text. */
export function passageText(canonical: string, passage: Pick<Passage, 'start' | 'end'>): string {
  const map = codePointMap(canonical)
  return canonical.slice(map.toUtf16(passage.start), map.toUtf16(passage.end))
}
