import { passagesOf } from '../evidence/evidence.ts'
import { claimFieldsOf } from '../evidence/fields.ts'
import type { EntenteRecord, RecordOf } from '../records/record.ts'
import { groundsOf } from './grounds.ts'
import type { Coverage, PassageCoverage } from './ledger.ts'

type Carried = PassageCoverage['carries'][number]

/** Tells which records rest on which passage of a document, and by which fields. */
export function coverageOf(document: RecordOf<'document'>, records: readonly EntenteRecord[]): Coverage {
  const carried = new Map<string, Map<string, string[]>>()
  const byId = new Map(records.map((record) => [record.id as string, record]))
  for (const record of records.filter((one) => mayCite(one, document.id)))
    for (const { passage, field } of citationsIn(record)) {
      const fields = carried.get(passage) ?? new Map<string, string[]>()
      carried.set(passage, fields)
      fields.set(record.id, [...new Set([...(fields.get(record.id) ?? []), field])])
    }

  const carriesOf = (number: string): Carried[] =>
    [...(carried.get(`${document.id}#${number}`) ?? [])].flatMap(([id, fields]) => {
      const record = byId.get(id)
      return record ? [{ id: record.id, kind: record.kind, label: record.label, fields }] : []
    })
  const passages = document.passages.map(
    ({ number, start, end, role, gloss, carriesNone }): PassageCoverage => ({
      number,
      start,
      end,
      role,
      gloss,
      carries: carriesOf(number),
      ...(carriesNone ? { carriesNone: carriesNone.reason } : {}),
    }),
  )
  const size = (these: readonly PassageCoverage[]) =>
    these.reduce((sum, { start, end }) => sum + end - start, 0)
  return {
    document: document.id,
    length: document.text.length,
    inPassages: size(passages),
    cited: size(passages.filter(({ carries }) => carries.length > 0)),
    passages,
  }
}

/** Whether a record can cite a document at all, so that not all accounts of all records need be read. */
const mayCite = (record: EntenteRecord, document: string): boolean =>
  groundsOf(record).documents.has(document) || (record.kind === 'statement' && record.fragments !== undefined)

/** Every passage that a record cites, with the field that does: by its accounts, and by the fragments it quotes. */
function* citationsIn(record: EntenteRecord): Generator<{ passage: string; field: string }> {
  for (const { field, accounts } of claimFieldsOf(record))
    for (const account of accounts)
      for (const evidence of account.evidence)
        for (const passage of passagesOf(evidence)) yield { passage, field }
  if (record.kind === 'statement')
    for (const [index, { passage }] of (record.fragments ?? []).entries())
      yield { passage, field: `/fragments/${index}` }
}
