import { collections, type EntenteRecord, type Kind, type RecordOf } from '@entente/domain'
import type { Ledger } from '@entente/domain/ledger'
import type { Time } from '../../http/links.ts'
import { Problem } from '../../http/problem.ts'

/** The record that an id names, or the id that it has now. Throws a `Problem` where this kind has no such record. */
export async function findRecord(
  ledger: Ledger,
  kind: Kind,
  id: string,
  { as_of: asOf, as_in }: Time,
): Promise<{ readonly record: EntenteRecord } | { readonly movedTo: string }> {
  const found = await ledger.get(id, { asOf })
  const heir = found && 'movedTo' in found ? await ledger.get(found.movedTo, { asOf }) : found
  if (heir && 'record' in heir && heir.record.kind === kind)
    return found && 'movedTo' in found ? { movedTo: found.movedTo } : { record: heir.record }
  if (heir && 'record' in heir)
    throw new Problem(
      'not-found',
      `${id} is not among the ${collections[kind]}: it is at /v1/${collections[heir.record.kind]}/${heir.record.id}.`,
    )
  const when = asOf === undefined ? '' : `; as of ${asOf} it may not have been known`
  const where = as_in === undefined ? '' : ` in version ${as_in}`
  throw new Problem('not-found', `There is no ${kind} with the id ${id}${where}${when}.`)
}

/** The document that an id names; see {@link findRecord}. */
export async function findDocument(
  ledger: Ledger,
  id: string,
  time: Time,
): Promise<{ readonly document: RecordOf<'document'> } | { readonly movedTo: string }> {
  const found = await findRecord(ledger, 'document', id, time)
  return 'movedTo' in found ? found : { document: found.record as RecordOf<'document'> }
}
