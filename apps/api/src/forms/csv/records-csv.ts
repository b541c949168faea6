import type { Kind } from '@entente/domain'
import type { Form } from '../../http/form.ts'
import type { Context } from '../../http/operation.ts'
import type { Resource } from '../../resources/records/resource.ts'
import { type Asked, askedOf } from '../asked.ts'
import { citedCells, citedColumns } from './cited-row.ts'
import { listsTold } from './join.ts'
import { type FieldColumn, fieldColumns } from './record-columns.ts'
import { type Cell, type Column, writeTable } from './write-table.ts'

const csv = {
  name: 'csv',
  mediaType: 'text/csv',
  description: `A row a record. Of each claim-bearing field its lead value, and how it is known. ${listsTold} RFC 4180`,
  whole: true,
} as const

const addressColumn: Column = { name: 'record_address', description: 'Where the record is read' }

/** The columns of a kind's table: those that name the record, its own, and those by which a row can be cited. */
export const tableColumns = (kind: Kind): readonly Column[] => [
  ...named(kind),
  addressColumn,
  ...others(kind),
  ...citedColumns,
]

const naming = ['kind', 'id', 'label']
const named = (kind: Kind) => fieldColumns(kind).filter(({ field }) => naming.includes(field))
const others = (kind: Kind) => fieldColumns(kind).filter(({ field }) => !naming.includes(field))

/** A list of records as a table. */
export const collectionCsv = (kind: Kind): Form<{ readonly items: readonly Resource[] }> => ({
  ...csv,
  write: ({ items }, context) => write(kind, items, context),
})

/** One record as a table of one row. */
export const recordCsv = (kind: Kind): Form<Resource> => ({
  ...csv,
  write: (record, context) => write(kind, [record], context),
})

async function write(kind: Kind, records: readonly Resource[], context: Context): Promise<string> {
  const asked = await askedOf(context)
  const wanted = new Map(context.query).get('fields')?.split(',')
  const own = others(kind).filter(({ field }) => wanted === undefined || wanted.includes(field))
  const head = named(kind)
  const rows = await Promise.all(records.map((record) => rowOf(record, head, own, asked, context.origin)))
  return writeTable([...head, addressColumn, ...own, ...citedColumns], rows)
}

async function rowOf(
  record: Resource,
  head: readonly FieldColumn[],
  own: readonly FieldColumn[],
  asked: Asked,
  origin: string,
): Promise<readonly Cell[]> {
  const { ledger, time } = asked
  const fields = (await ledger.accounts(record.id, { asOf: time.as_of })) ?? []
  const row = { record, behind: new Map(fields.map((one) => [one.field, one])) }
  return [
    ...head.map((column) => column.read(row)),
    `${origin}${record.links.self}`,
    ...own.map((column) => column.read(row)),
    ...citedCells(asked),
  ]
}
