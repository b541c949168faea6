import type { SearchHit, TimelineEntry, Totals, TotalsRow } from '@entente/domain/ledger'
import type { Form } from '../../http/form.ts'
import type { Context } from '../../http/operation.ts'
import { askedOf } from '../asked.ts'
import { citedCells, citedColumns } from './cited-row.ts'
import { join, listsTold } from './join.ts'
import { type Cell, type Column, writeTable } from './write-table.ts'

interface ViewColumn<Item> extends Column {
  read(item: Item, origin: string): Cell
}

/** A form that writes a view as a table. */
function viewCsv<Body, Item>(
  description: string,
  itemsOf: (body: Body) => readonly Item[],
  columns: readonly ViewColumn<Item>[],
): Form<Body> {
  return {
    name: 'csv',
    mediaType: 'text/csv',
    description: `${description}. ${listsTold} RFC 4180`,
    whole: true,
    write: async (body, context: Context) => {
      const cited = citedCells(await askedOf(context))
      const rows = itemsOf(body).map((item) => [
        ...columns.map((column) => column.read(item, context.origin)),
        ...cited,
      ])
      return writeTable([...columns, ...citedColumns], rows)
    },
  }
}

/** As it is sent: ids are plain texts, and what may be absent may be there as undefined. */
type Sent<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Sent<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: object extends Pick<T, K> ? Sent<T[K]> | undefined : Sent<T[K]> }
      : T

interface Linked {
  readonly links: { readonly self: string }
}

const naming: readonly ViewColumn<Linked & { kind: string; id: string; label: string }>[] = [
  { name: 'kind', description: 'Kind of the record', read: ({ kind }) => kind },
  { name: 'id', description: 'Id of the record', read: ({ id }) => id },
  { name: 'label', description: 'What we call the record', read: ({ label }) => label },
  {
    name: 'record_address',
    description: 'Where the record is read',
    read: ({ links }, origin) => `${origin}${links.self}`,
  },
]

type DatedEntry = Sent<TimelineEntry> & {
  readonly links: { readonly self: string; readonly evidence: string }
}

/** The timeline as a table: a row a date. */
export const timelineCsv = viewCsv<{ readonly items: readonly DatedEntry[] }, DatedEntry>(
  'A row a date of a record',
  ({ items }) => items,
  [
    ...naming,
    { name: 'field', description: 'JSON Pointer of the field that has the date', read: ({ field }) => field },
    { name: 'date', description: 'EDTF date (ISO 8601-2)', read: ({ date }) => date },
    { name: 'earliest', description: 'The first day that it can mean', read: ({ earliest }) => earliest },
    { name: 'latest', description: 'The last day that it can mean', read: ({ latest }) => latest },
    { name: 'basis', description: 'How it is known', read: ({ basis }) => basis },
    { name: 'status', description: 'Where the record stands now', read: ({ status }) => status },
    {
      name: 'evidence_address',
      description: 'Where the evidence of the date is read',
      read: ({ links }, origin) => `${origin}${links.evidence}`,
    },
  ],
)

type Hit = Sent<SearchHit> & Linked

/** What a search found as a table: a row a record. */
export const searchCsv = viewCsv<{ readonly items: readonly Hit[] }, Hit>(
  'A row a record, the best first',
  ({ items }) => items,
  [
    ...naming,
    { name: 'summary', description: 'What the record is', read: ({ summary }) => summary },
    {
      name: 'score',
      description: 'How well it fits; only the order means something',
      read: ({ score }) => score,
    },
    {
      name: 'matched_fields',
      description: 'Which fields matched',
      read: ({ matches }) => join(matches.map(({ field }) => field)),
    },
    {
      name: 'matched_words',
      description: 'By which words of the record',
      read: ({ matches }) => join(matches.map(({ words }) => words)),
    },
  ],
)

type TotalsBody = Linked & { readonly [K in keyof Totals]: Sent<Totals[K]> }
type TotalsLine = Partial<Sent<TotalsRow>> & { readonly withoutAmount?: string; readonly at: string }

/** Each sum, then each commitment that no sum holds. */
function totalsLines({ rows, withoutAmount, links }: TotalsBody): readonly TotalsLine[] {
  return [
    ...rows.map((row) => ({ ...row, at: links.self })),
    ...withoutAmount.map(({ id, amount }) => ({ commitments: [id], withoutAmount: amount, at: links.self })),
  ]
}

/** The totals as a table: a row a sum, then a row a commitment that no sum holds. */
export const totalsCsv = viewCsv<TotalsBody, TotalsLine>(
  'A row a sum, then a row for each commitment that no sum holds, with why',
  totalsLines,
  [
    { name: 'giver', description: 'Ids of all givers together', read: ({ giver }) => join(giver) },
    { name: 'receiver', description: 'Ids of all receivers', read: ({ receiver }) => join(receiver) },
    { name: 'status', description: 'Where they stand now', read: ({ status }) => status },
    { name: 'amount', description: 'The sum: a decimal number', read: ({ amount }) => amount },
    { name: 'currency', description: 'ISO 4217', read: ({ currency }) => currency },
    { name: 'nature', description: 'What the amounts are', read: ({ nature }) => nature },
    { name: 'bound', description: 'Whether the sum is exact', read: ({ bound }) => bound },
    {
      name: 'without_amount',
      description: 'Why the commitment is in no sum',
      read: ({ withoutAmount }) => withoutAmount,
    },
    {
      name: 'commitments',
      description: 'Ids of the commitments in the sum',
      read: ({ commitments }) => join(commitments),
    },
    {
      name: 'totals_address',
      description: 'Where the sums are read',
      read: ({ at }, origin) => `${origin}${at}`,
    },
  ],
)
