import type { PassageAnswer, Place, Verification } from '@entente/anchor'
import type { DocumentRecord } from '../records/find-document.ts'
import { count, fit, percent, shorten } from '../terminal/columns.ts'
import type { Paint } from '../terminal/paint.ts'

/** What became of a document in one file. */
export interface FileVerification extends Verification {
  readonly file: string
}

const answers = ['exact', 'moved', 'changed', 'gone'] as const
const colours = { exact: 'green', moved: 'cyan', changed: 'yellow', gone: 'red' } as const

/**
 * Whether a file can be called a copy of the document: some passage stands in it word for word, or half of them are
 * known again. A short passage or two that seem changed are met in any text.
 */
export function isCopy({ counts, passages }: Verification): boolean {
  return counts.exact + counts.moved > 0 || counts.changed * 2 >= passages.length
}

/**
 * Whether a file is the document as it was read: every passage in its place, and nothing beside. A document that was
 * read in part alone says nothing of what stands around it.
 */
export function isSame(
  { counts, passages, sameText }: Verification,
  { extent }: Pick<DocumentRecord, 'extent'>,
): boolean {
  return counts.exact === passages.length && (sameText !== false || extent === 'partial')
}

/** Files in the order of how much of the document they hold, the best first; equal ones by name. */
export function bestFirst(files: readonly FileVerification[]): FileVerification[] {
  const worth = ({ counts }: Verification) =>
    [counts.exact + counts.moved, counts.exact, counts.changed] as const
  return [...files].sort((a, b) => {
    const [x, y] = [worth(a), worth(b)]
    return y[0] - x[0] || y[1] - x[1] || y[2] - x[2] || (a.file < b.file ? -1 : 1)
  })
}

/** What became of the document in a file, in a line: how many passages got which answer. */
export function verifyLine(found: FileVerification, document: DocumentRecord, paint: Paint): string {
  const { counts, passages, file } = found
  const tally = answers
    .filter((answer) => counts[answer] > 0)
    .map((answer) => paint(colours[answer], `${counts[answer]} ${answer}`))
  const all = `${count(passages.length, 'passage')} of ${document.id}`
  return `${paint('bold', file)}: ${tally.join(', ')} of ${all}${around(found, document)}`
}

/** What became of each passage that does not stand in its place; those that moved together share a line. */
export function verifyRows(
  found: FileVerification,
  document: DocumentRecord,
  width: number,
  paint: Paint,
): string[] {
  return runsOf(found.passages, document).map((run) => rowOf(run, document, width, paint))
}

/** What is to be said of the text around the passages. */
function around(found: FileVerification, document: DocumentRecord): string {
  if (found.counts.exact < found.passages.length || found.sameText === undefined) return ''
  if (found.sameText) return '; the whole text is the same'
  const difference = found.length - document.text.length
  const more =
    difference === 0
      ? ''
      : ` (${count(Math.abs(difference), 'code point')} ${difference > 0 ? 'more' : 'fewer'})`
  return `; the text around them differs${more}`
}

const answerWidth = 8
const numberWidth = 9

/** Neighbouring passages that moved by as much, in one run; every other passage that is not exact by itself. */
function runsOf(passages: readonly PassageAnswer[], document: DocumentRecord): PassageAnswer[][] {
  const runs: PassageAnswer[][] = []
  let shift: number | undefined
  for (const passage of passages) {
    const before = document.passages.find(({ number }) => number === passage.number)
    const moved =
      passage.answer === 'moved' && !passage.alsoAt && before ? passage.start - before.start : undefined
    const last = runs.at(-1)
    if (moved !== undefined && moved === shift && last) last.push(passage)
    else if (passage.answer !== 'exact') runs.push([passage])
    shift = moved
  }
  return runs
}

function rowOf(run: readonly PassageAnswer[], document: DocumentRecord, width: number, paint: Paint): string {
  const [first] = run
  if (!first) return ''
  const passage = document.passages.find(({ number }) => number === first.number)
  const numbers = run.length === 1 ? first.number : `${first.number}–${run.at(-1)?.number}`
  const begin = `  ${paint(colours[first.answer], fit(first.answer, answerWidth))}${numbers.padEnd(numberWidth)} `
  const place = run.length === 1 ? placeOf(first, passage) : shiftOf(run, passage)
  const room = width - answerWidth - numberWidth - place.length - 5
  const gloss =
    run.length === 1 && passage?.gloss ? `  ${paint('dim', shorten(passage.gloss, Math.max(20, room)))}` : ''
  return begin + place + gloss
}

function placeOf(answer: PassageAnswer, passage: Place | undefined): string {
  const was = passage ? `was at ${span(passage)}` : ''
  switch (answer.answer) {
    case 'gone':
      return was
    case 'changed':
      return `${was}, now most probably at ${span(answer)}, ${percent(answer.kept, 1)} of it known again`
    default: {
      const also = answer.alsoAt?.map((place) => `, also at ${span(place)}`).join('') ?? ''
      return `${was}, now at ${span(answer)}${also}`
    }
  }
}

function shiftOf([first, ...more]: readonly PassageAnswer[], passage: Place | undefined): string {
  const by = first && 'start' in first && passage ? first.start - passage.start : 0
  const size = count(more.length + 1, 'passage')
  return `${size} in a row, ${count(Math.abs(by), 'code point')} ${by < 0 ? 'earlier' : 'later'}`
}

const span = ({ start, end }: Place): string => `${start}–${end}`
