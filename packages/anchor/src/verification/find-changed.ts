import type { Anchor } from '../anchor.ts'
import { codeBits, codeOf, type Fingerprint, pairHash, parseFingerprint } from '../fingerprint.ts'
import type { Words } from '../words.ts'
import { bestWindow } from './best-window.ts'
import type { Held } from './held.ts'
import type { Settled } from './settled.ts'

/** A place where a changed passage most probably stands: first and last word, and the share of its fingerprint there. */
export interface ChangedPlace {
  readonly anchor: Anchor
  readonly firstWord: number
  readonly lastWord: number
  readonly kept: number
}

interface Scored extends ChangedPlace {
  readonly score: number
}

/** Less than this share of the pairs is another text; of a short passage, of its words. */
const leastKept = 0.4
const leastKeptOfWords = 0.5
/** Evidence, in bits, that a place must have beyond chance: one in a thousand. */
const leastBits = 10
const codeCount = 1 << codeBits
/** A passage may have grown by half and a few words. */
const growth = 1.5
const growthWords = 40
const lettersInWord = 6
const batchSize = 1000
const maxRounds = 5

/** The codes of a text's words (from 0) and of its pairs (from `codeCount`), and how often each stands in it. */
interface Codes {
  readonly word: Uint16Array
  readonly pair: Uint16Array
  readonly frequency: Uint32Array
}

function codesOf(words: Words): Codes {
  const word = new Uint16Array(words.count)
  const pair = new Uint16Array(words.count)
  const frequency = new Uint32Array(2 * codeCount)
  for (let at = 0; at < words.count; at++) {
    const hash = words.hashes[at] ?? 0
    word[at] = codeOf(hash)
    pair[at] = codeCount + codeOf(pairHash(hash, words.hashes[at + 1] ?? 0))
    for (const code of [word[at] ?? 0, pair[at] ?? 0]) frequency[code] = (frequency[code] ?? 0) + 1
  }
  return { word, pair, frequency }
}

/** Bits, never fewer than none, in steps that add up without rounding, so that equal evidence compares as equal. */
const inSixteenths = (bits: number) => Math.max(0, Math.round(bits * 16) / 16)

/** The hits of a batch: for each anchor in turn, the word and the place in the fingerprint of each. */
interface Hits {
  readonly offsets: Uint32Array
  readonly words: Uint32Array
  readonly slots: Uint8Array
}

/** A fingerprint's codes, those of words first; pairs count as found only where there are no words. */
interface Print {
  readonly codes: readonly number[]
  readonly pairsFrom: number
  readonly counted: number
}

function printOf({ words, pairs }: Fingerprint): Print {
  const codes = [...words, ...pairs.map((code) => codeCount + code)]
  return { codes, pairsFrom: words.length, counted: words.length > 0 ? words.length : codes.length }
}

/** Finds where the codes of each fingerprint stand among the words that are free. */
function findHits(prints: readonly Print[], codes: Codes, free: Uint8Array): Hits {
  const first = new Uint32Array(2 * codeCount + 1)
  for (const print of prints) for (const code of print.codes) first[code + 1] = (first[code + 1] ?? 0) + 1
  for (let code = 0; code < 2 * codeCount; code++)
    first[code + 1] = (first[code + 1] ?? 0) + (first[code] ?? 0)
  const owners = new Uint32Array(first[2 * codeCount] ?? 0)
  const slots = new Uint8Array(owners.length)
  const next = first.slice()
  for (const [owner, print] of prints.entries())
    for (const [slot, code] of print.codes.entries()) {
      const at = next[code] ?? 0
      owners[at] = owner
      slots[at] = slot
      next[code] = at + 1
    }

  const eachHit = (visit: (owner: number, word: number, slot: number) => void) => {
    const visitCode = (code: number, word: number) => {
      const end = first[code + 1] ?? 0
      for (let at = first[code] ?? 0; at < end; at++) visit(owners[at] ?? 0, word, slots[at] ?? 0)
    }
    for (let word = 0; word < free.length; word++) {
      if (free[word] === 0) continue
      visitCode(codes.word[word] ?? 0, word)
      if (free[word + 1] === 1) visitCode(codes.pair[word] ?? 0, word)
    }
  }

  const offsets = new Uint32Array(prints.length + 1)
  eachHit((owner) => {
    offsets[owner + 1] = (offsets[owner + 1] ?? 0) + 1
  })
  for (let owner = 0; owner < prints.length; owner++)
    offsets[owner + 1] = (offsets[owner + 1] ?? 0) + (offsets[owner] ?? 0)
  const hits = {
    offsets,
    words: new Uint32Array(offsets[prints.length] ?? 0),
    slots: new Uint8Array(offsets[prints.length] ?? 0),
  }
  const cursor = offsets.slice()
  eachHit((owner, word, slot) => {
    const at = cursor[owner] ?? 0
    hits.words[at] = word
    hits.slots[at] = slot
    cursor[owner] = at + 1
  })
  return hits
}

function firstWordFrom(starts: Uint32Array, codePoint: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < codePoint) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Finds where passages that stand nowhere word for word most probably stand in a changed form. A place must hold at
 * least 0.4 of the fingerprint's pairs (of a short passage, half of its words), and be better than chance in a text of this size: each code counts for
 * as many bits as it is rare in the text, and a place between the passage's settled neighbours needs fewer than one
 * elsewhere. Words held by a passage found word for word are no one else's; of two that claim the same words, the one
 * with more evidence has them and the other looks elsewhere.
 * @param onBatch called with the share done after each batch; may throw to stop
 */
export function findChanged(
  missing: readonly Anchor[],
  words: Words,
  settled: Settled,
  held: Held,
  onBatch: (share: number) => void,
): ChangedPlace[] {
  if (missing.length === 0) return []
  const codes = codesOf(words)
  const free = new Uint8Array(words.count)
  for (let at = 0; at < words.count; at++)
    free[at] =
      held.holder(words.starts[at] ?? 0) === 0 && held.holder((words.ends[at] ?? 1) - 1) === 0 ? 1 : 0

  const placeOf = (anchor: Anchor, print: Print, hits: Hits, owner: number): Scored | undefined => {
    const length = Math.max(1, (anchor.end - anchor.start) / lettersInWord)
    const gap = settled.gap(anchor)
    const [gapStart, gapEnd] = gap
      ? [firstWordFrom(words.starts, gap.start), firstWordFrom(words.starts, gap.end)]
      : [0, 0]
    const elsewhere = inSixteenths(Math.log2(words.count / length))
    const inGap = inSixteenths(Math.log2((gapEnd - gapStart) / length))
    const window = bestWindow({
      words: hits.words.subarray(hits.offsets[owner], hits.offsets[owner + 1]),
      slots: hits.slots.subarray(hits.offsets[owner], hits.offsets[owner + 1]),
      bits: print.codes.map((code) => {
        const chance = ((codes.frequency[code] ?? 1) - 1) / words.count + 1 / codeCount
        return inSixteenths(-Math.log2(growth * length * chance))
      }),
      starts: words.starts,
      ends: words.ends,
      pairsFrom: print.pairsFrom,
      counted: print.counted,
      longest: growth * (anchor.end - anchor.start) + growthWords,
      expected: settled.expected(anchor),
      cost: (first, last) => (first >= gapStart && last < gapEnd ? inGap : elsewhere),
    })
    if (window === undefined || window.score < leastBits) return undefined
    const kept = window.found / print.counted
    if (kept < (print.pairsFrom > 0 ? leastKeptOfWords : leastKept)) return undefined
    return { anchor, firstWord: window.first, lastWord: window.last, kept, score: window.score }
  }

  const accepted: ChangedPlace[] = []
  let open = missing
  for (let round = 0; round < maxRounds && open.length > 0; round++) {
    const claims: Scored[] = []
    for (let from = 0; from < open.length; from += batchSize) {
      const batch = open.slice(from, from + batchSize)
      const prints = batch.map((anchor) => {
        const print = parseFingerprint(anchor.fingerprint)
        if (print === undefined)
          throw new RangeError(
            `Passage ${anchor.number}: its fingerprint is not as makeAnchors gives it; make the document's anchors anew.`,
          )
        return printOf(print)
      })
      const hits = findHits(prints, codes, free)
      for (const [owner, anchor] of batch.entries()) {
        const print = prints[owner]
        const place = print && placeOf(anchor, print, hits, owner)
        if (place) claims.push(place)
      }
      if (round === 0) onBatch((from + batch.length) / open.length)
    }
    claims.sort((one, other) => other.score - one.score)
    const losers: Anchor[] = []
    for (const claim of claims) {
      const span = claim.lastWord - claim.firstWord + 1
      let taken = 0
      for (let at = claim.firstWord; at <= claim.lastWord; at++) if (free[at] === 0) taken++
      if (taken > span / 2) {
        losers.push(claim.anchor)
        continue
      }
      for (let at = claim.firstWord; at <= claim.lastWord; at++) free[at] = 0
      accepted.push(claim)
    }
    open = losers
  }
  return accepted
}
