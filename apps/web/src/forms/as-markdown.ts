import { type Account, type Evidence, passagesOf } from '@entente/domain'
import type { FieldAccounts } from '@entente/domain/ledger'
import { placeOf } from '../reading/section-of.ts'
import { shapeOf } from '../reading/shape-of.ts'
import { kindName, words } from '../words.ts'
import { fieldTitle, type Names } from './field-title.ts'
import { valueAsText } from './value-as-text.ts'
import type { WholeRecord } from './whole-record.ts'

/** A record as Markdown: each field with its accounts, each account with the numbers of its sources, listed at the end. */
export function asMarkdown({ record, url, dataset, fields, passages }: WholeRecord, names: Names): string {
  const numbers = new Map(passages.map(({ reference }, index) => [reference, index + 1]))
  const { isReference, labelOf } = names
  const lines = inReadingOrder(record, fields).flatMap(({ field, accounts }) => [
    `- **${escaped(fieldTitle(record, field, names))}**`,
    ...accounts.map((account, index) => {
      const shown = shapeOf(account.value, `${field}/${index}/value`, isReference)
      return `  - ${escaped(valueAsText(shown, labelOf))} (${escaped(knownBy(account, accounts, labelOf))})${marks(account, numbers)}`
    }),
  ])
  return [
    `# ${escaped(record.label)}`,
    '',
    `${kindName(record.kind)}. ${words.forms.page}: <${url}>`,
    ...(record.summary === undefined ? [] : ['', escaped(record.summary)]),
    '',
    ...lines,
    '',
    `## ${words.forms.sources}`,
    '',
    ...passages.map(
      ({ document, number, gloss, url: at }, index) =>
        `${index + 1}. ${escaped(document.label)}, ${words.evidence.passage(number)}: ${escaped(gloss)} <${at}>`,
    ),
    '',
    `${words.cite.dataset(dataset.version, dataset.hash)}.`,
    '',
  ].join('\n')
}

/** The fields as a page has them: what a reader looks for first, first. */
function inReadingOrder(record: object, fields: readonly FieldAccounts[]): readonly FieldAccounts[] {
  const values = record as Readonly<Record<string, unknown>>
  const place = ({ field }: FieldAccounts) => {
    const key = field.split('/')[1] ?? ''
    return key === 'details' ? Number.MAX_SAFE_INTEGER : placeOf(key, values[key])
  }
  return [...fields].sort((a, b) => place(a) - place(b))
}

/** The bases of an account with whose words they are, and how it stands to another. */
function knownBy(
  { evidence, answers }: Account,
  among: readonly Account[],
  labelOf: (id: string) => string,
): string {
  const bases = [...new Set(evidence.map((one) => basisOf(one, labelOf)))].join('; ')
  const place = answers && among.findIndex(({ id }) => id === answers.account) + 1
  return answers && place ? `${bases}; ${words.evidence.answers[answers.relation]} ${place}` : bases
}

function basisOf(evidence: Evidence, labelOf: (id: string) => string): string {
  const { word } = words.evidence.bases[evidence.basis]
  switch (evidence.basis) {
    case 'attributed':
      return `${word} ${words.evidence.saidBy} ${labelOf(evidence.speaker)}`
    case 'assessed':
      return `${word} ${words.evidence.judgedBy} ${
        evidence.by === 'document'
          ? words.evidence.theDocument
          : evidence.by === 'observers'
            ? words.evidence.observers
            : labelOf(evidence.by)
      }`
    case 'inferred':
      return `${word}: ${evidence.reasoning}`
    default:
      return word
  }
}

/** The numbers of the sources behind an account, as they stand after it. */
function marks({ evidence }: Account, numbers: ReadonlyMap<string, number>): string {
  const cited = new Set(evidence.flatMap((one): readonly string[] => passagesOf(one)))
  const found = [...cited].flatMap((reference) => numbers.get(reference) ?? []).sort((a, b) => a - b)
  return found.length === 0 ? '' : ` [${found.join(', ')}]`
}

/** Text in which no sign means anything to Markdown or to HTML. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|&]/g, '\\$&')
