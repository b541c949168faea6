/** Maps between offsets in Unicode code points and in UTF-16 code units (the index of a JavaScript string). */
export interface CodePointMap {
  /** Length of the text in code points. */
  readonly length: number
  /** The UTF-16 index of the code point at an offset. */
  toUtf16(codePoint: number): number
  /** The code-point offset of a UTF-16 index; inside a surrogate pair, that of the pair. */
  toCodePoint(utf16: number): number
}

/** How many of the ascending numbers, each lowered by its rank times `lowering`, are below the limit. */
function countBelow(ascending: readonly number[], limit: number, lowering: 0 | 1): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) - middle * lowering < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Builds the map of a text in one pass; only code points beyond the Basic Multilingual Plane take memory. */
export function codePointMap(text: string): CodePointMap {
  const pairs: number[] = []
  for (const pair of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(pair.index)
  return {
    length: text.length - pairs.length,
    toUtf16: (codePoint) => codePoint + countBelow(pairs, codePoint, 1),
    toCodePoint: (utf16) => utf16 - countBelow(pairs, utf16, 0),
  }
}
