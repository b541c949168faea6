import { mix } from './mix.ts'

/** Bits kept of each hash in a fingerprint. */
export const codeBits = 12
const codeMask = (1 << codeBits) - 1

/** Words at each end of a passage that may be printed as its link ends; what is kept of them reveals nothing new. */
const endWords = 4
/** One in so many of the word pairs between the ends is kept. */
const sampling = 5

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const fingerprintPattern = /^(?:[\w-]{2})*\.(?:[\w-]{2})*$/

/** A fingerprint read: distinct truncated hashes of single words (of short passages alone) and of word pairs. */
export interface Fingerprint {
  readonly words: readonly number[]
  readonly pairs: readonly number[]
}

/** The hash of two neighbouring words, in their order. */
export function pairHash(first: number, second: number): number {
  return mix(Math.imul(first, 31) + second)
}

/** What a fingerprint keeps of a hash. */
export function codeOf(hash: number): number {
  return hash & codeMask
}

const write = (codes: Iterable<number>) =>
  [...new Set(codes)]
    .sort((one, other) => one - other)
    .map((code) => `${alphabet[code >> 6]}${alphabet[code & 63]}`)
    .join('')

/**
 * The fingerprint of a passage from the hashes of its words: `words.pairs`, each a sorted run of 12-bit codes in
 * base64url, two characters a code. Up to eight words: every word and every pair. Longer: no single words, the pairs
 * within the first four and the last four words, and a fifth of the pairs between (those with the lowest hash).
 * Case, quotes and punctuation don't count.
 */
export function fingerprintOf(words: Uint32Array): string {
  const pairs = Array.from(words.subarray(1), (word, at) => pairHash(words[at] ?? 0, word))
  if (words.length <= 2 * endWords) return `${write(Array.from(words, codeOf))}.${write(pairs.map(codeOf))}`
  const inEnd = endWords - 1
  const between = pairs.slice(inEnd, -inEnd).sort((one, other) => one - other)
  const sample = between.slice(0, Math.ceil(between.length / sampling))
  return `.${write([...pairs.slice(0, inEnd), ...sample, ...pairs.slice(-inEnd)].map(codeOf))}`
}

function read(text: string): number[] {
  return Array.from({ length: text.length / 2 }, (_, at) => {
    const high = alphabet.indexOf(text.charAt(2 * at))
    return (high << 6) | alphabet.indexOf(text.charAt(2 * at + 1))
  })
}

/** Reads a fingerprint; `undefined` where the text is none. */
export function parseFingerprint(text: string): Fingerprint | undefined {
  if (!fingerprintPattern.test(text)) return undefined
  const [words = '', pairs = ''] = text.split('.')
  return { words: read(words), pairs: read(pairs) }
}
