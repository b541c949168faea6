import { leadValue } from '../evidence/account.ts'
import { claimFieldsOf } from '../evidence/fields.ts'
import { isUnknown } from '../evidence/unknown.ts'
import type { Id } from '../primitives/id.ts'
import type { EntenteRecord, RecordOf } from '../records/record.ts'
import type { PublisherSupport, SupportedAccount } from './ledger.ts'
import type { Corroborator } from './sources/corroboration.ts'

/** Every publisher of a document, by id, with what it supports. */
export function publishersOf(
  records: readonly EntenteRecord[],
  byId: ReadonlyMap<string, EntenteRecord>,
  corroborator: Corroborator,
): readonly PublisherSupport[] {
  const published = new Map<Id<'organization'>, RecordOf<'document'>[]>()
  for (const record of records) {
    const publisher = record.kind === 'document' ? leadValue(record.publisher) : undefined
    if (record.kind === 'document' && publisher !== undefined) gather(published, publisher, record)
  }
  const supported = supportByDocument(records, corroborator)
  return [...published]
    .flatMap(([id, documents]): PublisherSupport[] => {
      const organization = byId.get(id)
      if (organization?.kind !== 'organization' || !organization.publishes) return []
      const { standing, speaksFor, group, reason } = organization.publishes
      return [
        {
          id,
          label: organization.label,
          standing,
          ...(speaksFor === undefined ? {} : { speaksFor }),
          ...(group === undefined ? {} : { group }),
          reason,
          documents: documents.map((document) => document.id),
          derived: documents
            .filter(({ derivedFrom }) => derivedFrom !== undefined)
            .map((document) => document.id),
          languages: [...new Set(documents.map(({ language }) => language))].sort(),
          supports: distinct(documents.flatMap((document) => supported.get(document.id) ?? [])),
        },
      ]
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Adds an item to the list of its key. */
function gather<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** One account cited by two documents of a publisher is one account that it supports. */
const distinct = (supported: readonly SupportedAccount[]): readonly SupportedAccount[] => [
  ...new Map(supported.map((one) => [`${one.id}#${one.field}#${one.account}`, one])).values(),
]

/** For each document, the accounts of other records that it says. */
function supportByDocument(
  records: readonly EntenteRecord[],
  corroborator: Corroborator,
): ReadonlyMap<string, SupportedAccount[]> {
  const supported = new Map<string, SupportedAccount[]>()
  for (const record of records) {
    if (record.kind === 'document') continue
    for (const { field, accounts } of claimFieldsOf(record))
      for (const { id: account, value, evidence } of accounts) {
        if (isUnknown(value)) continue
        const sources = corroborator.sourcesOf(evidence)
        const { id, kind, label } = record
        const one = { id, kind, label, field, account, value, alone: sources.length === 1 }
        for (const document of new Set(sources.flatMap((source) => source.documents)))
          gather(supported, document, one)
      }
  }
  return supported
}
