import {
  type Anchor,
  canonicalText,
  decodeUtf8,
  type PassageAnswer,
  type Verification,
  verify,
} from '@entente/anchor'
import { copyLimit } from './copy-limit.ts'
import { type Block, layOut } from './lay-out.ts'

/** What is known of a document's text, and enough to check a copy of it: its anchors, hash and language. */
export interface DocumentText {
  readonly anchors: readonly Anchor[]
  /** SHA-256 of the whole canonical text. */
  readonly sha256: string
  /** BCP 47 tag. */
  readonly language: string
}

/** How far a check has come. `share` is that of the whole work, from 0 to 1. */
export interface Progress {
  readonly phase: 'reading' | 'normalising' | 'checking'
  readonly share: number
}

/** What a reader's copy turned out to be. */
export interface CheckedCopy {
  readonly passages: readonly PassageAnswer[]
  readonly counts: Verification['counts']
  /** Length of the copy's canonical form in code points. */
  readonly length: number
  readonly sameText: boolean
  /** Whether so little of the document stands in it that it is most probably another document's text. */
  readonly isOther: boolean
  /** The copy as it is shown, with the cited stretches marked; nothing where it is another text. */
  readonly blocks: readonly Block[]
}

/** Why a copy cannot be checked. */
export type Refusal = 'empty' | 'binary' | 'utf-16' | 'not-utf-8' | 'too-large' | 'several' | 'failed'

/** A copy that is longer than `copyLimit`. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
  readonly code: Refusal = 'too-large'
}

/** Below this share of the document, by length, what is found are sentences that stand in any text. */
const leastOfDocument = 0.1

/**
 * Checks a reader's copy of a document's text: whether each passage stands in it, and where.
 * @param copy a file, or pasted text
 * @throws {TooLargeError} beyond `copyLimit`
 * @throws {TextError} where it is empty or no text in UTF-8
 */
export async function checkCopy(
  copy: Blob | string,
  document: DocumentText,
  tell: (progress: Progress) => void,
): Promise<CheckedCopy> {
  tell({ phase: 'reading', share: 0 })
  const text = decodeUtf8(await bytesOf(copy))
  tell({ phase: 'normalising', share: 0.1 })
  const canonical = canonicalText(text)
  tell({ phase: 'checking', share: 0.2 })
  const {
    passages,
    counts,
    length,
    sameText = false,
  } = await verify(document.anchors, canonical, {
    textSha256: document.sha256,
    language: document.language,
    onProgress: (share) => tell({ phase: 'checking', share: 0.2 + 0.8 * share }),
  })
  const isOther = shareFound(document.anchors, passages) < leastOfDocument
  return { passages, counts, length, sameText, isOther, blocks: isOther ? [] : layOut(canonical, passages) }
}

async function bytesOf(copy: Blob | string): Promise<Uint8Array> {
  const size = typeof copy === 'string' ? copy.length : copy.size
  if (size > copyLimit) throw new TooLargeError()
  const bytes =
    typeof copy === 'string' ? new TextEncoder().encode(copy) : new Uint8Array(await copy.arrayBuffer())
  if (bytes.length > copyLimit) throw new TooLargeError()
  return bytes
}

/** The share of a document's passages, by their length, that are not gone. */
function shareFound(anchors: readonly Anchor[], answers: readonly PassageAnswer[]): number {
  const lengthOf = (of: readonly Anchor[]) => of.reduce((sum, { start, end }) => sum + end - start, 0)
  return lengthOf(anchors.filter((_, at) => answers[at]?.answer !== 'gone')) / Math.max(1, lengthOf(anchors))
}
