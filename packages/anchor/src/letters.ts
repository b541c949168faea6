/** What a code point is to words: part of one, a word by itself (scripts written without spaces), skipped, or apart. */
export const letterClass = { apart: 0, inWord: 1, wordByItself: 2, skipped: 3 } as const

const unknown = 255
const bmpSize = 0x10000
const classes = new Uint8Array(bmpSize).fill(unknown)
const folds = new Uint32Array(bmpSize)

/** Soft hyphen, zero-width marks, and the Armenian marks that are written inside a word. */
const skippedMarks = /[\u00AD\u200B-\u200D\u2060\uFEFF\u055B\u055C\u055E]/
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
const wordCharacter = /[\p{L}\p{M}\p{N}]/u

function classify(character: string): number {
  if (skippedMarks.test(character)) return letterClass.skipped
  if (unspaced.test(character)) return letterClass.wordByItself
  return wordCharacter.test(character) ? letterClass.inWord : letterClass.apart
}

function fold(character: string): number {
  return character.toUpperCase().toLowerCase().codePointAt(0) ?? 0
}

/** The class of a code point, one of {@link letterClass}. */
export function classOf(codePoint: number): number {
  if (codePoint >= bmpSize) return classify(String.fromCodePoint(codePoint))
  const known = classes[codePoint] ?? unknown
  if (known !== unknown) return known
  const character = String.fromCodePoint(codePoint)
  folds[codePoint] = fold(character)
  const found = classify(character)
  classes[codePoint] = found
  return found
}

/** A code point without its case. */
export function foldCase(codePoint: number): number {
  if (codePoint >= bmpSize) return fold(String.fromCodePoint(codePoint))
  classOf(codePoint)
  return folds[codePoint] ?? codePoint
}
