import type { Kind } from '@entente/domain'
import type { Ledger, LedgerInfo } from '@entente/domain/ledger'
import { address, recordAddress, type Time } from '../../http/links.ts'
import type { Context } from '../../http/operation.ts'
import { askedOf } from '../asked.ts'

/** What a form is written from: the ledger at the time that was asked for, and where the answer stands. */
export interface Telling {
  readonly ledger: Ledger
  /** Version and hash of that ledger. */
  readonly info: LedgerInfo
  readonly time: Time
  readonly origin: string
  /** The whole address of the answer. */
  readonly here: string
}

/** What a form is written from, given the request. The query was checked before. */
export async function tellingOf(context: Context): Promise<Telling> {
  const { ledger, info, time } = await askedOf(context)
  const here = `${context.origin}${address(context.path, context.query)}`
  return { ledger, info, time, origin: context.origin, here }
}

/** The identifier of a record: its whole address, the same at any time that is asked for. Standard: RFC 3987. */
export const recordIri = ({ origin }: Telling, kind: Kind, id: string): string =>
  `${origin}${recordAddress(kind, id)}`

/** The identifier of a field of a record: the record's, and the JSON Pointer as a fragment. */
export const fieldIri = (
  telling: Telling,
  { kind, id, field }: { readonly kind: Kind; readonly id: string; readonly field: string },
): string => `${recordIri(telling, kind, id)}#${encodeURI(field)}`

/** The identifier of a passage: the address of its document's passages, and its number. */
export const passageIri = ({ origin }: Telling, document: string, number: string): string =>
  `${origin}${recordAddress('document', document, undefined, '/passages')}#${number}`
