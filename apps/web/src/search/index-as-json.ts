import type { EntenteRecord } from '@entente/domain'
import { every } from '@entente/domain/ledger'
import MiniSearch from 'minisearch'
import { addressOf } from '../ledger/address.ts'
import { ledger } from '../ledger/ledger.ts'
import { kindName } from '../words.ts'
import { type Indexed, indexOptions } from './index-options.ts'

/** The index of all records, as the JSON text that `MiniSearch.loadJSON` reads. */
export async function indexAsJson(): Promise<string> {
  const records = await every((page) => ledger.list(page))
  const index = new MiniSearch<Indexed>(indexOptions)
  index.addAll(await Promise.all(records.map(asIndexed)))
  return JSON.stringify(index)
}

async function asIndexed(record: EntenteRecord): Promise<Indexed> {
  const claims = (await ledger.accounts(record.id)) ?? []
  const values = claims.flatMap(({ accounts }) => accounts.flatMap(({ value }) => textsIn(value)))
  const fragments = record.kind === 'statement' ? (record.fragments ?? []).map(({ text }) => text) : []
  const glosses = record.kind === 'document' ? record.passages.map(({ gloss }) => gloss) : []
  const question = record.kind === 'dispute' ? record.question : ''
  return {
    id: record.id,
    path: addressOf(record.kind, record.id),
    kind: kindName(record.kind),
    label: record.label,
    summary: record.summary ?? question,
    text: [...values, ...fragments, ...glosses].join(' '),
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
