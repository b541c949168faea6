import { type HashStretch, rollingHash } from './rolling-hash.ts'

/** A canonical text laid out for work in code points. */
export interface IndexedText {
  readonly codePoints: Uint32Array
  readonly hash: HashStretch
  /** The UTF-8 bytes of a stretch given in code points, half-open. */
  bytesOf(start: number, end: number): Uint8Array<ArrayBuffer>
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}

/** Lays out a canonical text. Takes about 20 bytes of memory for each code point. */
export function indexText(canonical: string): IndexedText {
  const buffer = new Uint32Array(canonical.length)
  const byteAt = new Uint32Array(canonical.length + 1)
  let count = 0
  let byte = 0
  for (let at = 0; at < canonical.length; at++) {
    const codePoint = canonical.codePointAt(at) ?? 0
    if (codePoint > 0xffff) at++
    buffer[count++] = codePoint
    byte += utf8Length(codePoint)
    byteAt[count] = byte
  }
  const codePoints = buffer.subarray(0, count)
  const bytes = new TextEncoder().encode(canonical)
  return {
    codePoints,
    hash: rollingHash(codePoints),
    bytesOf: (start, end) => bytes.subarray(byteAt[start], byteAt[end]),
  }
}
