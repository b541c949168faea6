import type { Coverage, PassageCoverage } from '@entente/domain/ledger'
import { paragraphOf } from '../document/describe-text.ts'
import { columns, count, fit, percent, shorten, wrap } from '../terminal/columns.ts'
import type { Paint } from '../terminal/paint.ts'

type State = 'cited' | 'setAside' | 'open'

const marks: { readonly [S in State]: string } = { cited: '█', setAside: '░', open: '·' }
const colours = { cited: 'green', setAside: 'dim', open: 'yellow' } as const

/** Code points by what their passages carry. They add up to those of all passages. */
export type Shares = { readonly [S in State]: number }

/** How much of a document carries records, how much is set aside with a reason, and how much is still open. */
export function sharesOf({ passages }: Pick<Coverage, 'passages'>): Shares {
  const size = (state: State) =>
    passages
      .filter((passage) => stateOf(passage) === state)
      .reduce((sum, { start, end }) => sum + end - start, 0)
  return { cited: size('cited'), setAside: size('setAside'), open: size('open') }
}

/**
 * A picture of what a document's passages carry: a strip of its paragraphs, a mark for each passage; the shares of
 * the text; then each passage with its gloss and its records. Lines are at most `width` columns.
 */
export function coverageReport(coverage: Coverage, label: string, width: number, paint: Paint): string {
  const { passages } = coverage
  const paragraphs = new Map<string, PassageCoverage[]>()
  for (const passage of passages) {
    const paragraph = paragraphOf(passage.number)
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), passage])
  }
  const size = [
    coverage.document,
    `${count(passages.length, 'passage')} in ${count(paragraphs.size, 'paragraph')}`,
    count(coverage.length, 'code point'),
  ]
  const strip = [...paragraphs].map(([paragraph, own]) => `${paragraph}\u00A0${own.map(markOf).join('')}`)
  const painted = wrap(strip, width, '').replaceAll(/[█░·]+/g, (run) => paintMarks(run, paint))
  return [
    [paint('bold', shorten(label, width)), size.join(', ')].join('\n'),
    painted.replaceAll('\u00A0', ' '),
    legend(sharesOf(coverage), paint),
    passages.map((passage) => passageLine(passage, width, paint)).join('\n'),
  ].join('\n\n')
}

function stateOf({ carries, carriesNone }: PassageCoverage): State {
  if (carries.length > 0) return 'cited'
  return carriesNone === undefined ? 'open' : 'setAside'
}

const markOf = (passage: PassageCoverage): string => marks[stateOf(passage)]

const paintMarks = (run: string, paint: Paint): string =>
  run.replaceAll(/█+|░+|·+/g, (same) => {
    const state = (Object.keys(marks) as State[]).find((one) => same.startsWith(marks[one])) ?? 'open'
    return paint(colours[state], same)
  })

function legend(shares: Shares, paint: Paint): string {
  const all = shares.cited + shares.setAside + shares.open
  const line = (state: State, words: string) =>
    `${paint(colours[state], marks[state])} ${percent(shares[state], all).padStart(5)}  ${words}`
  return [
    line('cited', 'carries records'),
    line('setAside', 'carries none, and says why'),
    line('open', 'not accounted for yet'),
  ].join('\n')
}

const numberWidth = 6

function passageLine(passage: PassageCoverage, width: number, paint: Paint): string {
  const room = Math.max(40, width) - numberWidth - 4
  const glossRoom = Math.floor(room * 0.55)
  const state = stateOf(passage)
  const told =
    state === 'cited'
      ? namesWithin(
          passage.carries.map(({ id }) => id),
          room - glossRoom,
        )
      : shorten(state === 'setAside' ? `none: ${passage.carriesNone}` : 'not accounted for', room - glossRoom)
  const mark = paint(colours[state], marks[state])
  return `${passage.number.padEnd(numberWidth)}${mark} ${fit(passage.gloss, glossRoom)}  ${state === 'cited' ? told : paint('dim', told)}`
}

/** As many names as fit, and how many more there are. */
function namesWithin(names: readonly string[], width: number): string {
  for (let shown = names.length; shown > 0; shown--) {
    const rest = names.length - shown
    const text = names.slice(0, shown).join(', ') + (rest === 0 ? '' : ` +${rest}`)
    if (columns(text) <= width) return text
  }
  const [first = ''] = names
  return names.length === 1 ? shorten(first, width) : `${shorten(first, width - 5)} +${names.length - 1}`
}
