import { mix } from './mix.ts'

/** Code points at a passage's beginning that are hashed by themselves, to look for it at any offset. */
export const headLength = 16

const base = 0x01000193
const headDigits = 6
const wholeDigits = 4
const rollPattern = /^[0-9a-f]{10}$/

/** Gives the 32-bit hash of any stretch of one text in constant time. Offsets in code points, half-open. */
export type HashStretch = (start: number, end: number) => number

/** Prepares a text in one pass: a polynomial hash modulo 2^32, kept for every beginning of the text. */
export function rollingHash(codePoints: Uint32Array): HashStretch {
  const size = codePoints.length
  const beginnings = new Uint32Array(size + 1)
  const powers = new Uint32Array(size + 1)
  let hash = 0
  let power = 1
  powers[0] = 1
  for (let at = 0; at < size; at++) {
    hash = (Math.imul(hash, base) + (codePoints[at] ?? 0) + 1) | 0
    power = Math.imul(power, base)
    beginnings[at + 1] = hash
    powers[at + 1] = power
  }
  return (start, end) =>
    mix(((beginnings[end] ?? 0) - Math.imul(beginnings[start] ?? 0, powers[end - start] ?? 0)) | 0)
}

/** What is kept of a passage's rolling hash: 24 bits of its first {@link headLength} code points, 16 of the whole. */
export interface Roll {
  readonly head: number
  readonly whole: number
}

/** The part of a head's hash that is kept. */
export function keptOfHead(hash: number): number {
  return hash >>> 8
}

/** The part of a whole passage's hash that is kept. */
export function keptOfWhole(hash: number): number {
  return hash >>> 16
}

/** The rolling hash of a passage as it is written: 6 hex digits of the head, 4 of the whole. */
export function rollOf(hash: HashStretch, start: number, end: number): string {
  const head = keptOfHead(hash(start, Math.min(end, start + headLength)))
  const whole = keptOfWhole(hash(start, end))
  return head.toString(16).padStart(headDigits, '0') + whole.toString(16).padStart(wholeDigits, '0')
}

/** Reads a rolling hash; `undefined` where the text is none. */
export function parseRoll(roll: string): Roll | undefined {
  if (!rollPattern.test(roll)) return undefined
  return {
    head: Number.parseInt(roll.slice(0, headDigits), 16),
    whole: Number.parseInt(roll.slice(headDigits), 16),
  }
}
