import { dateOf, statusOf } from '@entente/domain/ledger'
import type { CitedField } from '../../resources/evidence/cited-field.ts'
import type { CitedRecord } from '../cited/cited-record.ts'
import { capital, fieldTitle, inWords } from '../cited/field-title.ts'
import { recordIri, type Telling } from '../cited/telling.ts'
import { accountLines } from './account-lines.ts'
import { escaped, linked } from './escaped.ts'
import type { Sources } from './sources.ts'

/** What is told of a record by name already. */
const told = new Set(['kind', 'id', 'label', 'summary'])

/** A record under a heading of the given level (1 to 5), each of its fields under one of the next. */
export function recordLines(cited: CitedRecord, telling: Telling, sources: Sources, level: number): string[] {
  const { record, fragments } = cited
  const [date, status] = [dateOf(record), statusOf(record)]
  const heads = [
    `${capital(record.kind)}${date === undefined ? '' : `, ${escaped(date)}`}${status === undefined ? '' : `, ${escaped(inWords(status))}`}.`,
    linked(recordIri(telling, record.kind, record.id)),
  ]
  const sorted = sortedByUs(cited)
  return [
    `${'#'.repeat(level)} ${escaped(record.label)}`,
    '',
    heads.join(' '),
    ...(record.summary === undefined ? [] : ['', escaped(record.summary)]),
    ...(sorted.length === 0 ? [] : ['', `Ours and not claims: ${sorted.join('; ')}.`]),
    ...inReadingOrder(cited.fields).flatMap((field) => [
      '',
      `${'#'.repeat(level + 1)} ${escaped(fieldTitle(cited, field.field))}`,
      '',
      ...accountLines(field, cited, sources),
    ]),
    ...(fragments.length === 0
      ? []
      : [
          '',
          `${'#'.repeat(level + 1)} In the very words`,
          '',
          ...fragments.map(({ text, passage }) => `- “${escaped(text)}” ${sources.passage(passage)}`),
        ]),
    '',
  ]
}

/** What the record holds beside its claims and tells in a word: how we sort it. */
function sortedByUs({ record, has }: CitedRecord): string[] {
  return Object.entries(record)
    .filter(([name, value]) => typeof value === 'string' && has(name) && !told.has(name))
    .map(([name, value]) => `${inWords(name)}: ${escaped(wordOrText(String(value)))}`)
}

/** A word of a list as it is read; any other text as it stands. */
const wordOrText = (text: string): string => (/^[a-z]+(?:-[a-z]+)+$/.test(text) ? inWords(text) : text)

/** Fields that hold what no field of the kind has a place for: they are told last. */
const without = /^\/(?:details|figures|dates)\//

const inReadingOrder = (fields: readonly CitedField[]): CitedField[] => [
  ...fields.filter(({ field }) => !without.test(field)),
  ...fields.filter(({ field }) => without.test(field)),
]
