import { EdtfDate } from '@entente/domain'
import type { Ledger, LedgerInfo } from '@entente/domain/ledger'
import type { Time } from '../http/links.ts'
import type { Context } from '../http/operation.ts'

/** What a form is written from: the ledger of the version that was asked for, and at which time. */
export interface Asked {
  readonly ledger: Ledger
  /** Of the version that was asked for. */
  readonly info: LedgerInfo
  readonly time: Time
  /** RFC 3339; absent where the ledger keeps no history. */
  readonly released?: string
}

/** Reads from the query, which the operation has checked, which time it asks for, and when its version was released. */
export async function askedOf({ query, ledger, editions }: Context): Promise<Asked> {
  const asked = new Map(query)
  const as_in = asked.get('as_in')
  const as_of = EdtfDate.safeParse(asked.get('as_of')).data
  const info = await ledger.info()
  const release = (await editions.releases()).find(({ version }) => version === info.version)
  return {
    ledger,
    info,
    time: { as_of, as_in },
    ...(release === undefined ? {} : { released: release.released }),
  }
}
