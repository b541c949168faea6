import type { Anchor } from '../anchor.ts'
import { codeBits, codeOf, pairHash, parseFingerprint } from '../fingerprint.ts'
import type { Words } from '../words.ts'

const codeCount = 1 << codeBits

/** How many different codes there are: those of words come first, those of pairs after them. */
export const allCodes = 2 * codeCount

/** A passage may have grown to this share of its length before it is looked for in vain. */
export const growth = 1.5

const lettersInWord = 6

/** The codes of a text: of each word, and of the pair that it begins, and how often each code stands in the text. */
export interface Codes {
  readonly word: Uint16Array
  readonly pair: Uint16Array
  readonly frequency: Uint32Array
}

/** The codes of a text's words. */
export function codesOf(words: Words): Codes {
  const word = new Uint16Array(words.count)
  const pair = new Uint16Array(words.count)
  const frequency = new Uint32Array(allCodes)
  for (let at = 0; at < words.count; at++) {
    const hash = words.hashes[at] ?? 0
    const ofWord = codeOf(hash)
    const ofPair = codeCount + codeOf(pairHash(hash, words.hashes[at + 1] ?? 0))
    word[at] = ofWord
    pair[at] = ofPair
    frequency[ofWord] = (frequency[ofWord] ?? 0) + 1
    frequency[ofPair] = (frequency[ofPair] ?? 0) + 1
  }
  return { word, pair, frequency }
}

/** A missing passage as it is looked for. */
export interface Sought {
  readonly anchor: Anchor
  /** The codes of its fingerprint, those of words first. */
  readonly codes: readonly number[]
  /** What each code says against chance, in bits: the rarer it is in the text, the more. */
  readonly bits: readonly number[]
  /** Codes from this one on are of pairs. */
  readonly pairsFrom: number
  /** Codes before this one tell the share that is left: of a short passage its words, otherwise the pairs. */
  readonly counted: number
  /** About how many words it had. */
  readonly length: number
}

/** Bits in steps that add up without rounding, so that equal evidence compares as equal. */
export function inSteps(bits: number): number {
  return Math.round(bits * 16) / 16
}

/** Readies a missing passage for the search in a text. */
export function soughtOf(anchor: Anchor, text: Codes): Sought {
  const print = parseFingerprint(anchor.fingerprint)
  if (print === undefined)
    throw new RangeError(
      `Passage ${anchor.number}: its fingerprint is not as makeAnchors gives it; make the document's anchors anew.`,
    )
  const codes = [...print.words, ...print.pairs.map((code) => codeCount + code)]
  const length = Math.max(1, (anchor.end - anchor.start) / lettersInWord)
  const bits = codes.map((code) => {
    const others = Math.max(0, (text.frequency[code] ?? 0) - 1)
    const chance = others / text.word.length + 1 / codeCount
    return Math.max(1 / 16, inSteps(-Math.log2(growth * length * chance)))
  })
  const pairsFrom = print.words.length
  return { anchor, codes, bits, pairsFrom, counted: pairsFrom > 0 ? pairsFrom : codes.length, length }
}
