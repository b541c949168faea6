import type { Anchor } from '../anchor.ts'
import type { IndexedText } from '../indexed-text.ts'
import { classOf, letterClass } from '../letters.ts'
import { headLength, keptOfHead, keptOfWhole, parseRoll } from '../rolling-hash.ts'
import { sha256 } from '../sha256.ts'
import { valueAt } from './value-at.ts'

/** A stretch to be proven, and the hashes of the passages that it may be. */
interface Candidate {
  readonly start: number
  readonly end: number
  readonly sha256: ReadonlySet<string>
}

/** By length of head, by kept head hash, by length of passage, by kept hash of the whole. */
type Wanted = Map<number, Map<number, Map<number, Map<number, Set<string>>>>>

const batchSize = 500

function wantedOf(anchors: readonly Anchor[]): Wanted {
  const wanted: Wanted = new Map()
  for (const anchor of anchors) {
    const roll = parseRoll(anchor.roll)
    const length = anchor.end - anchor.start
    if (roll === undefined || !(length > 0))
      throw new RangeError(
        `Passage ${anchor.number}: start, end or roll is not as makeAnchors gives it; make the document's anchors anew.`,
      )
    const heads = valueAt(wanted, Math.min(length, headLength), () => new Map())
    const lengths = valueAt(heads, roll.head, () => new Map())
    const wholes = valueAt(lengths, length, () => new Map())
    valueAt(wholes, roll.whole, () => new Set<string>()).add(anchor.sha256)
  }
  return wanted
}

/** Whether a word goes on across a place: a passage is never a part of a longer word. */
function cutsWord(codePoints: Uint32Array, at: number): boolean {
  if (at === 0 || at >= codePoints.length) return false
  return (
    classOf(codePoints[at - 1] ?? 0) === letterClass.inWord &&
    classOf(codePoints[at] ?? 0) === letterClass.inWord
  )
}

const presenceBits = 16
/** A table that says of most heads in one step that nobody wants them. */
function presence(heads: Iterable<number>): Uint8Array {
  const table = new Uint8Array(1 << presenceBits)
  for (const head of heads) table[head & ((1 << presenceBits) - 1)] = 1
  return table
}

function candidatesIn(text: IndexedText, wanted: Wanted): Candidate[] {
  const { codePoints, hash } = text
  const size = codePoints.length
  const candidates: Candidate[] = []
  const windows = [...wanted].map(([length, heads]) => ({ length, heads, present: presence(heads.keys()) }))
  for (let start = 0; start < size; start++) {
    if (cutsWord(codePoints, start)) continue
    for (const { length: headSize, heads, present } of windows) {
      if (start + headSize > size) continue
      const head = keptOfHead(hash(start, start + headSize))
      if (present[head & ((1 << presenceBits) - 1)] === 0) continue
      for (const [length, wholes] of heads.get(head) ?? []) {
        const end = start + length
        if (end > size) continue
        const hashes = wholes.get(keptOfWhole(hash(start, end)))
        if (hashes !== undefined && !cutsWord(codePoints, end))
          candidates.push({ start, end, sha256: hashes })
      }
    }
  }
  return candidates
}

/**
 * Finds every place where a passage stands word for word, at any offset: the rolling hash narrows, SHA-256 decides.
 * @param onBatch called with the share done, from 0 to 1, after each batch; may throw to stop
 * @returns by SHA-256, the starts in code points, ascending
 */
export async function findVerbatim(
  anchors: readonly Anchor[],
  text: IndexedText,
  onBatch: (share: number) => void,
): Promise<Map<string, number[]>> {
  const candidates = candidatesIn(text, wantedOf(anchors))
  const places = new Map<string, number[]>()
  for (let from = 0; from < candidates.length; from += batchSize) {
    const batch = candidates.slice(from, from + batchSize)
    const digests = await Promise.all(batch.map(({ start, end }) => sha256(text.bytesOf(start, end))))
    for (const [at, candidate] of batch.entries()) {
      const digest = digests[at] ?? ''
      if (candidate.sha256.has(digest)) valueAt(places, digest, () => []).push(candidate.start)
    }
    onBatch(Math.min(1, (from + batchSize) / candidates.length))
  }
  return places
}
