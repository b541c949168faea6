import {
  type Accounts,
  collections,
  type EntenteRecord,
  type Kind,
  kinds,
  leadValue,
  type Money,
  passagesOf,
} from '@entente/domain'
import type { Editions } from '@entente/domain/editions'
import type { FieldAccounts, Ledger } from '@entente/domain/ledger'
import { documentsRead } from '../records/documents-read.ts'
import type { Example } from './document.ts'

type Named = { readonly kind: Kind; readonly id: string }

/** The same for any dataset. */
const fixed = new Map([
  ['limit', '10'],
  ['depth', '2'],
  ['sort', '-label'],
  ['fields', 'label,summary'],
  ['include', 'evidence'],
  ['by', 'giver,status'],
  ['kind', 'commitment'],
  ['what', 'changed'],
  ['file', 'agreement.json'],
  ['form', 'json'],
])

/**
 * Finds values for parameters in the records themselves, so that every example in the documentation finds something:
 * for each kind the first that its first records have.
 */
export async function findExamples(ledger: Ledger, editions: Editions): Promise<Example> {
  const byCollection = new Map<string, Map<string, string>>()
  for (const kind of kinds) {
    const found = new Map<string, string>()
    for (const record of (await ledger.list({ kind, limit: 25 })).items)
      for (const [name, value] of await valuesIn(record, ledger)) if (!found.has(name)) found.set(name, value)
    byCollection.set(collections[kind], found)
  }
  const publisher = await publisherIn(ledger)
  for (const [name, value] of publisher) for (const values of byCollection.values()) values.set(name, value)
  const id = publisher.get('publisher')
  byCollection.set('publishers', new Map([...publisher, ...(id === undefined ? [] : [['id', id] as const])]))
  const { version } = await ledger.info()
  const oldest = (await editions.releases()).at(-1)?.version
  const times = new Map([
    ['as_of', (await documentsRead(ledger)).through],
    ['as_in', version],
    ['since', oldest ?? version],
  ])
  const views = new Map([...byCollection.values()].reverse().flatMap((found) => [...found]))
  for (const [name, value] of byCollection.get(collections.commitment) ?? []) views.set(name, value)
  return (path, name) =>
    fixed.get(name) ??
    times.get(name) ??
    (byCollection.get(path.split('/')[2]?.replace('.{form}', '') ?? '') ?? views).get(name)
}

/** The first publisher, for the parameters that ask by one; empty where no document has a known publisher. */
async function publisherIn(ledger: Ledger): Promise<ReadonlyMap<string, string>> {
  const [first] = await ledger.publishers()
  if (!first) return new Map()
  const { id, standing, languages } = first
  return new Map([
    ['publisher', id],
    ['standing', standing],
    ...languages.slice(0, 1).map((language): [string, string] => ['language', language]),
  ])
}

async function valuesIn(record: EntenteRecord, ledger: Ledger): Promise<[string, string][]> {
  const { nodes, edges } = (await ledger.neighbours({ around: record.id })) ?? { nodes: [], edges: [] }
  const fields = (await ledger.accounts(record.id)) ?? []
  const named = edges
    .filter(({ from }) => from === record.id)
    .flatMap(({ to }) => nodes.filter(({ id }) => id === to))
  const ofKind = (...wanted: readonly Kind[]) => named.find(({ kind }: Named) => wanted.includes(kind))?.id
  const candidates: [string, string | undefined][] = [
    ['id', record.id],
    ['around', record.id],
    ['q', record.label.split(/[^\p{L}\p{N}]+/u).find((word) => word.length > 3)],
    ['field', fields[0]?.field],
    ['actor', ofKind('person', 'country', 'organization')],
    ['place', ofKind('place', 'country')],
    ['about', named[0]?.id],
    ...rolesIn(record),
    ...leadsIn(record),
    ...evidenceIn(fields),
  ]
  return candidates.filter((pair): pair is [string, string] => pair[1] !== undefined)
}

function rolesIn(record: EntenteRecord): [string, string][] {
  const participants = ('participants' in record && record.participants) || []
  return participants.flatMap(({ actor, role }): [string, string][] => {
    const played = leadValue<string>(role) ?? ''
    const isParty = ['party', 'giver', 'receiver'].includes(played)
    return [[played, actor], ...(isParty ? [['party', actor] as [string, string]] : [])]
  })
}

function leadsIn(record: EntenteRecord): [string, string | undefined][] {
  const fields = record as unknown as Record<string, Accounts<never>>
  const lead = <T = string>(name: string): T | undefined => leadValue<T>(fields[name])
  const date = lead('date') ?? lead('published') ?? lead('period')
  const money = lead<Money>('amount') ?? lead<Money>('total')
  return [
    ['from', date],
    ['to', date],
    ['speaker', lead('speaker')],
    ['status', 'status' in record ? leadValue<string>(record.status.at(-1)?.state) : undefined],
    ['type', 'type' in record ? record.type : 'form' in record ? record.form : lead('instrument')],
    ['currency', money?.currency],
    ['nature', money?.nature],
  ]
}

function evidenceIn(fields: readonly FieldAccounts[]): [string, string | undefined][] {
  const evidence = fields.flatMap(({ accounts }) => accounts.flatMap((account) => account.evidence))
  return [
    ['basis', evidence[0]?.basis],
    ['document', evidence.flatMap(passagesOf)[0]?.split('#')[0]],
  ]
}
