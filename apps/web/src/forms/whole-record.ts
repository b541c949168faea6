import {
  type EntenteRecord,
  type Evidence,
  leadValue,
  parsePassageReference,
  passagesOf,
} from '@entente/domain'
import type { FieldAccounts, LedgerInfo } from '@entente/domain/ledger'
import { siteAddress } from '../frame/site-address.ts'
import { addressOf, passageAnchor } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import { ledger } from '../ledger/ledger.ts'

/** A passage that a record rests on, with its document, so that it can be cited and checked by itself. */
export interface CitedPassage {
  /** `document-id#number`. */
  readonly reference: string
  readonly number: string
  readonly gloss: string
  /** Code points of the canonical text, half-open. */
  readonly start: number
  readonly end: number
  /** SHA-256 of its UTF-8 bytes, in hex. */
  readonly sha256: string
  readonly document: { readonly id: string; readonly label: string; readonly address?: string }
  /** The whole address of the passage on its document's page. */
  readonly url: string
}

/** A record with everything that it rests on. */
export interface WholeRecord {
  readonly record: EntenteRecord
  /** The whole address of its page. */
  readonly url: string
  readonly dataset: LedgerInfo
  readonly fields: readonly FieldAccounts[]
  /** In the order in which fields name them first. */
  readonly passages: readonly CitedPassage[]
}

/** Gathers a record with its accounts and the passages behind them. */
export async function wholeRecord(record: EntenteRecord): Promise<WholeRecord> {
  const fields = (await ledger.accounts(record.id)) ?? []
  const evidence = fields.flatMap(({ accounts }) =>
    accounts.flatMap((account): readonly Evidence[] => account.evidence),
  )
  const fragments = record.kind === 'statement' ? (record.fragments ?? []) : []
  const references = new Set([
    ...evidence.flatMap((one): readonly string[] => passagesOf(one)),
    ...fragments.map(({ passage }): string => passage),
  ])
  return {
    record,
    url: wholeAddress(record),
    dataset: await ledger.info(),
    fields,
    passages: (await Promise.all([...references].map(citedPassage))).flat(),
  }
}

/** The whole address of a record's page. */
export const wholeAddress = (record: Pick<EntenteRecord, 'kind' | 'id'>): string =>
  new URL(addressOf(record.kind, record.id), siteAddress).href

async function citedPassage(reference: string): Promise<readonly CitedPassage[]> {
  const parsed = parsePassageReference(reference)
  const document = parsed && (await findRecord(parsed.document))
  if (document?.kind !== 'document') return []
  const address = leadValue<string>(document.address)
  return document.passages
    .filter(({ number }) => number === parsed?.number)
    .map(({ number, gloss, start, end, sha256 }) => ({
      reference,
      number,
      gloss,
      start,
      end,
      sha256,
      document: { id: document.id, label: document.label, ...(address === undefined ? {} : { address }) },
      url: `${wholeAddress(document)}#${passageAnchor(number)}`,
    }))
}
