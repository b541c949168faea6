import { isUnknown } from '@entente/domain'
import type { Form } from '../../http/form.ts'
import type { Context } from '../../http/operation.ts'
import type { CitedEvidence, CitedField, CitedPassage } from '../../resources/evidence/cited-field.ts'
import { type Asked, askedOf } from '../asked.ts'
import { citedCells, citedColumns } from './cited-row.ts'
import { join, listsTold } from './join.ts'
import { type Cell, type Column, writeTable } from './write-table.ts'

type CitedAccount = CitedField['accounts'][number]

/** An account where it stands. */
interface Place {
  readonly field: CitedField
  readonly account: CitedAccount
  readonly number: number
  readonly record: { readonly kind: string; readonly id: string; readonly label: string; readonly at: string }
}

interface AccountColumn extends Column {
  read(place: Place): Cell
}

/** A column with a value for each passage of the account. */
const ofPassages = (
  name: string,
  description: string,
  pick: (passage: CitedPassage) => string | undefined,
): AccountColumn => ({
  name,
  description,
  read: ({ account }) => join(account.evidence.flatMap(({ passages = [] }) => passages.map(pick))),
})

/** A column with a value for each piece of evidence of the account. */
const ofEvidence = (
  name: string,
  description: string,
  pick: (evidence: CitedEvidence) => string | readonly string[] | undefined,
): AccountColumn => ({ name, description, read: ({ account }) => join(account.evidence.map(pick)) })

const columns: readonly AccountColumn[] = [
  { name: 'record_kind', description: 'Kind of the record', read: ({ record }) => record.kind },
  { name: 'record_id', description: 'Id of the record', read: ({ record }) => record.id },
  { name: 'record_label', description: 'What we call the record', read: ({ record }) => record.label },
  { name: 'record_address', description: 'Where the record is read', read: ({ record }) => record.at },
  { name: 'field', description: 'JSON Pointer of the field (RFC 6901)', read: ({ field }) => field.field },
  { name: 'account', description: 'Id of the account in its field', read: ({ account }) => account.id },
  { name: 'place', description: 'Its place among the accounts: 1 is the lead', read: ({ number }) => number },
  {
    name: 'value',
    description: 'The value: a text as it is, anything else as JSON',
    read: ({ account: { value } }) =>
      isUnknown(value) ? undefined : typeof value === 'string' ? value : JSON.stringify(value),
  },
  {
    name: 'unknown',
    description: 'undisclosed: the source says that it does not tell; unstated: it does not say',
    read: ({ account: { value } }) => (isUnknown(value) ? value.unknown : undefined),
  },
  { name: 'as_written', description: 'The words of the source', read: ({ account }) => account.asWritten },
  {
    name: 'answers',
    description: 'Id of the account that it answers',
    read: ({ account }) => account.answers?.account,
  },
  {
    name: 'relation',
    description: 'How it relates to that',
    read: ({ account }) => account.answers?.relation,
  },
  { name: 'note', description: 'Why they relate so', read: ({ account }) => account.answers?.note },
  { name: 'lead', description: 'Why this account is the lead', read: ({ account }) => account.lead },
  ofEvidence('basis', 'How the value is known', ({ basis }) => basis),
  ofEvidence('speaker', 'Whose words or judgement it is', ({ speaker, by }) =>
    speaker ? speaker.label : typeof by === 'string' ? by : by?.label,
  ),
  ofEvidence('reasoning', 'How the editor came to the value', ({ reasoning }) => reasoning),
  ofEvidence('rule', 'By which rule it is derived', ({ rule }) => rule),
  ofEvidence('inputs', 'The fields that it is derived from', ({ inputs }) => inputs),
  ofEvidence('whole_document', 'The document that shows it as a whole', ({ document }) => document?.label),
  ofPassages('passage', 'document#paragraph.sentence', ({ id }) => id),
  ofPassages('gloss', 'What the passage says, in our own words', ({ gloss }) => gloss),
  ofPassages('passage_sha256', 'Hash of the passage', ({ sha256 }) => sha256),
  ofPassages('document', 'Id of the document', ({ document }) => document),
  ofPassages('publisher', 'Who published it', ({ publisher }) => publisher?.label),
  ofPassages('published', 'When it was published', ({ published }) => published),
  ofPassages('language', 'Its language', ({ language }) => language),
  ofPassages('link', "The passage in its publisher's page", ({ links }) => links.source),
  {
    name: 'sources',
    description: 'How many independent sources say it',
    read: ({ account }) => account.corroboration.sources.length,
  },
  {
    name: 'source_names',
    description: 'Who they are',
    read: ({ account }) => join(account.corroboration.sources.map(({ label }) => label)),
  },
]

const evidenceColumns: readonly Column[] = [...columns, ...citedColumns]

/** The evidence of a record as a table: a row an account. */
export const evidenceCsv: Form<{
  readonly items: readonly CitedField[]
  readonly links: { readonly record: string }
}> = {
  name: 'csv',
  mediaType: 'text/csv',
  description: `A row an account, with its passages, their gloss, document, publisher and link. ${listsTold} RFC 4180`,
  whole: true,
  write: async ({ items, links }, context) => {
    const asked = await askedOf(context)
    const record = await recordAt(links.record, context, asked)
    const rows = items.flatMap((field) =>
      field.accounts.map((account, index) => [
        ...columns.map((column) => column.read({ field, account, number: index + 1, record })),
        ...citedCells(asked),
      ]),
    )
    return writeTable(evidenceColumns, rows)
  },
}

/** The record that an address of ours names, which has been found already. */
async function recordAt(
  address: string,
  { origin }: Context,
  { ledger, time }: Asked,
): Promise<Place['record']> {
  const id = address.split('?')[0]?.split('/').at(-1) ?? ''
  const found = await ledger.get(id, { asOf: time.as_of })
  if (!found || !('record' in found)) throw new Error(`${address} was answered and is not there`)
  const { kind, label } = found.record
  return { kind, id, label, at: `${origin}${address}` }
}
