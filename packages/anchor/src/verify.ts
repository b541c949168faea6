import type { Anchor } from './anchor.ts'
import { canonicalText } from './canonical.ts'
import { type IndexedText, indexText } from './indexed-text.ts'
import { sha256 } from './sha256.ts'
import { assignPlaces } from './verification/assign-places.ts'
import { findChanged } from './verification/find-changed.ts'
import { findVerbatim } from './verification/find-verbatim.ts'
import { type Held, heldStretches } from './verification/held.ts'
import { widener } from './verification/sentences-around.ts'
import { nothingSettled, type Settled } from './verification/settled.ts'
import { wordsOf } from './words.ts'

/**
 * What became of a passage in a copy of its text.
 * - `exact`: it stands in the same place, word for word.
 * - `moved`: it stands word for word in another place.
 * - `changed`: it was edited; most probably it is now the stretch given.
 * - `gone`: it is not there, or so little is left of it that nobody can say where.
 */
export type Answer = 'exact' | 'moved' | 'changed' | 'gone'

/** A stretch of the canonical form of the text that was verified, in code points, half-open. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** The answer for one passage. */
export type PassageAnswer =
  | (Place & {
      readonly number: string
      readonly answer: 'exact' | 'moved'
      /** Further places where the same words stand and that no passage needs. */
      readonly alsoAt?: readonly Place[]
    })
  | (Place & {
      readonly number: string
      readonly answer: 'changed'
      /**
       * The share that is left, from 0.4 to 1: of the word pairs in the passage's fingerprint, or of the words where
       * there are eight at most. It is 1 where only quotes, punctuation, case or line breaks were changed, and may be
       * 1 where a word was changed of which a long passage's fingerprint keeps nothing.
       */
      readonly kept: number
    })
  | { readonly number: string; readonly answer: 'gone' }

/** What became of a document's passages in a copy of its text. */
export interface Verification {
  /** One answer for each anchor, in the order of the anchors. */
  readonly passages: readonly PassageAnswer[]
  /** How many passages got each answer. */
  readonly counts: Readonly<Record<Answer, number>>
  /** SHA-256 of the canonical form of the whole text. */
  readonly textSha256: string
  /** Length of the canonical form in code points. */
  readonly length: number
  /** Whether the whole text is the document's; absent where the document's hash was not given. */
  readonly sameText?: boolean
}

/** What `verify` may be told. */
export interface VerifyOptions {
  /** SHA-256 of the document's whole canonical text. */
  readonly textSha256?: string
  /** BCP 47 tag of the text's language; only the edges of changed passages depend on it. `en` unless given. */
  readonly language?: string
  /** Told the share of the work done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** Stops the work; `verify` then rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/** The search for verbatim places is about this share of the work. */
const verbatimShare = 0.6

/**
 * Verifies a document's anchors against any text: an answer for each, in which no lookalike ever passes for the
 * passage. The text need not be canonical; offsets in the answers are those of its canonical form.
 * @param anchors as `makeAnchors` gives them; any order, any subset
 * @throws {RangeError} where an anchor's offsets, roll or fingerprint are not as `makeAnchors` gives them
 */
export async function verify(
  anchors: readonly Anchor[],
  text: string,
  options: VerifyOptions = {},
): Promise<Verification> {
  const report = (share: number) => {
    options.signal?.throwIfAborted()
    options.onProgress?.(share)
  }
  report(0)
  const canonical = canonicalText(text)
  const indexed = indexText(canonical)
  const length = indexed.codePoints.length
  const ordered = [...anchors].sort((one, other) => one.start - other.start || other.end - one.end)

  const found = await findVerbatim(ordered, indexed, (share) => report(share * verbatimShare))
  const settled = nothingSettled(ordered, length)
  const held = heldStretches(length)
  const doubles = assignPlaces(ordered, found, settled, held)

  const changed = changedPlaces(
    canonical,
    indexed,
    ordered,
    settled,
    held,
    options.language ?? 'en',
    (share) => report(verbatimShare + share * (1 - verbatimShare)),
  )

  const answerFor = (anchor: Anchor): PassageAnswer => {
    const { number } = anchor
    const start = settled.startOf(anchor)
    if (start !== undefined) {
      const size = anchor.end - anchor.start
      const also = doubles.get(anchor.sha256)?.map((at) => ({ start: at, end: at + size }))
      const place = {
        number,
        answer: start === anchor.start ? 'exact' : 'moved',
        start,
        end: start + size,
      } as const
      return also ? { ...place, alsoAt: also } : place
    }
    const place = changed.get(anchor)
    return place ? { number, answer: 'changed', ...place } : { number, answer: 'gone' }
  }

  const passages = anchors.map(answerFor)
  const counts = { exact: 0, moved: 0, changed: 0, gone: 0 }
  for (const { answer } of passages) counts[answer]++
  const textSha256 = await sha256(canonical)
  report(1)
  const verification = { passages, counts, textSha256, length }
  return options.textSha256 === undefined
    ? verification
    : { ...verification, sameText: options.textSha256 === textSha256 }
}

type ChangedPlaces = ReadonlyMap<Anchor, Place & { readonly kept: number }>

/** The places of changed passages, as whole sentences; the words of the text are looked at only if one is missing. */
function changedPlaces(
  canonical: string,
  indexed: IndexedText,
  ordered: readonly Anchor[],
  settled: Settled,
  held: Held,
  language: string,
  onBatch: (share: number) => void,
): ChangedPlaces {
  if (ordered.every((anchor) => settled.startOf(anchor) !== undefined)) return new Map()
  const words = wordsOf(indexed.codePoints)
  const widen = widener(canonical, language, held)
  return new Map(
    findChanged(ordered, words, settled, held, onBatch).map(({ anchor, first, last, kept }) => {
      const stretch = { start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 }
      return [anchor, { ...widen(stretch, anchor.end - anchor.start), kept: Math.round(kept * 100) / 100 }]
    }),
  )
}
