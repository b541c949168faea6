import { classOf, foldCase, letterClass } from './letters.ts'
import { mix } from './mix.ts'

/** The words of a text: where each stands, in code points, half-open, and a 32-bit hash of its folded letters. */
export interface Words {
  readonly count: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly hashes: Uint32Array
}

const multiplier = 0x01000193
const seed = 0x811c9dc5

/** The words of a text, whatever their case and the quotes, hyphens and punctuation around them. */
export function wordsOf(codePoints: Uint32Array): Words {
  const starts: number[] = []
  const ends: number[] = []
  const hashes: number[] = []
  let start = -1
  let end = 0
  let hash = seed
  const close = () => {
    if (start < 0) return
    starts.push(start)
    ends.push(end)
    hashes.push(mix(hash))
    start = -1
    hash = seed
  }
  for (let at = 0; at < codePoints.length; at++) {
    const codePoint = codePoints[at] ?? 0
    const kind = classOf(codePoint)
    if (kind === letterClass.skipped) continue
    if (kind !== letterClass.inWord) close()
    if (kind === letterClass.apart) continue
    if (start < 0) start = at
    end = at + 1
    hash = Math.imul(hash ^ foldCase(codePoint), multiplier)
    if (kind === letterClass.wordByItself) close()
  }
  close()
  return {
    count: starts.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    hashes: Uint32Array.from(hashes),
  }
}
