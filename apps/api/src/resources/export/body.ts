import { type EntenteRecord, kinds } from '@entente/domain'
import { type Ledger, largestPage } from '@entente/domain/ledger'
import type { Time } from '../../http/links.ts'
import type { ExportHead } from './contract.ts'

/** The whole dataset as its forms are written from it. */
export interface ExportBody {
  readonly head: ExportHead
  /** Every record, kind by kind, each by id. Only a page of them is asked for at a time. */
  readonly records: () => AsyncGenerator<EntenteRecord>
}

/** Every record of a ledger, kind by kind, each by id. */
export async function* everyRecord(ledger: Ledger, { as_of }: Time): AsyncGenerator<EntenteRecord> {
  for (const kind of kinds) {
    let cursor: string | undefined
    do {
      const page = await ledger.list({ kind, asOf: as_of, limit: largestPage, cursor })
      yield* page.items
      cursor = page.next
    } while (cursor !== undefined)
  }
}
