import { codePointMap, type PassageAnswer } from '@entente/anchor'

/** A stretch of a copy as it is shown: plain, cited by passages, or left out to keep the page short. */
export type Piece =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'cited'; readonly text: string; readonly passages: readonly string[] }
  | { readonly kind: 'left-out'; readonly length: number }

/** Lines of a copy that are shown as one paragraph, with the numbers of the passages that begin in it. */
export interface Block {
  readonly pieces: readonly Piece[]
  readonly begins: readonly string[]
}

/** A half-open stretch of UTF-16 code units. */
interface Stretch {
  readonly from: number
  readonly to: number
}

interface Cited extends Stretch {
  readonly number: string
}

/** Up to this length, in UTF-16 code units, a copy is shown whole. */
const shownWhole = 40_000

/** How much of what is not cited is shown beside a cited stretch of a longer copy, in UTF-16 code units. */
const context = 240

/**
 * Lays a copy out for showing: its paragraphs, cut where cited stretches begin and end. Of a copy longer than `whole`
 * only the cited stretches are shown, with some of what stands around them.
 * @param canonical the canonical form of the copy, to which the answers' places belong
 */
export function layOut(canonical: string, answers: readonly PassageAnswer[], whole = shownWhole): Block[] {
  const cited = citedIn(canonical, answers)
  const isShort = canonical.length <= whole
  const blocks: Block[] = []
  let leftOut = 0
  let next = 0
  const closeGap = () => {
    if (leftOut > 0) blocks.push({ pieces: [{ kind: 'left-out', length: leftOut }], begins: [] })
    leftOut = 0
  }
  for (const paragraph of paragraphsOf(canonical, cited)) {
    while (next < cited.length && (cited[next]?.to ?? 0) <= paragraph.from) next++
    const here: Cited[] = []
    for (let at = next; at < cited.length && (cited[at]?.from ?? 0) < paragraph.to; at++)
      here.push(cited[at] as Cited)
    if (here.length === 0 && !isShort) {
      leftOut += paragraph.to - paragraph.from
      continue
    }
    closeGap()
    const pieces = piecesOf(canonical, paragraph, here)
    blocks.push({
      pieces: isShort ? pieces : pieces.flatMap(shortened),
      begins: here.filter(({ from }) => from >= paragraph.from).map(({ number }) => number),
    })
  }
  closeGap()
  return blocks
}

function citedIn(canonical: string, answers: readonly PassageAnswer[]): Cited[] {
  const { toUtf16 } = codePointMap(canonical)
  return answers
    .flatMap((answer) =>
      answer.answer === 'gone'
        ? []
        : [{ number: answer.number, from: toUtf16(answer.start), to: toUtf16(answer.end) }],
    )
    .sort((one, other) => one.from - other.from || one.to - other.to)
}

/** The lines that are not blank; lines across whose ends a cited stretch runs are one. */
function* paragraphsOf(canonical: string, cited: readonly Cited[]): Generator<Stretch> {
  let from = 0
  let next = 0
  let reach = 0
  while (from < canonical.length) {
    let to = canonical.indexOf('\n', from)
    for (; to >= 0; to = canonical.indexOf('\n', to + 1)) {
      for (; next < cited.length && (cited[next]?.from ?? 0) < to; next++)
        reach = Math.max(reach, cited[next]?.to ?? 0)
      if (reach <= to) break
    }
    const end = to < 0 ? canonical.length : to
    if (canonical.slice(from, end).trim() !== '') yield { from, to: end }
    from = end + 1
  }
}

/** A paragraph cut at every edge of a cited stretch. */
function piecesOf(canonical: string, { from, to }: Stretch, cited: readonly Cited[]): Piece[] {
  const inside = cited.flatMap((one) => [one.from, one.to]).filter((edge) => edge > from && edge < to)
  const edges = [...new Set([from, ...inside, to])].sort((one, other) => one - other)
  return edges.slice(1).map((end, at): Piece => {
    const start = edges[at] ?? 0
    const text = canonical.slice(start, end)
    const passages = cited.filter((one) => one.from < end && one.to > start).map(({ number }) => number)
    return passages.length === 0 ? { kind: 'plain', text } : { kind: 'cited', text, passages }
  })
}

/** A plain piece cut down to what stands beside its cited neighbours. */
function shortened(piece: Piece, at: number, all: readonly Piece[]): Piece[] {
  if (piece.kind !== 'plain' || piece.text.length <= 3 * context) return [piece]
  const head = at > 0 ? upToWord(piece.text.slice(0, context)) : ''
  const tail = at < all.length - 1 ? fromWord(piece.text.slice(-context)) : ''
  const parts: Piece[] = [
    { kind: 'plain', text: head },
    { kind: 'left-out', length: piece.text.length - head.length - tail.length },
    { kind: 'plain', text: tail },
  ]
  return parts.filter((part) => part.kind !== 'plain' || part.text !== '')
}

/** Without a word that is cut off at the end, or at the beginning; a run without spaces stays as it is. */
const upToWord = (text: string): string => text.replace(/(?<=\s)\S+$/u, '')
const fromWord = (text: string): string => text.replace(/^\S+(?=\s)/u, '')
