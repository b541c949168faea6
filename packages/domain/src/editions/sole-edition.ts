import type { Ledger, Page } from '../ledger/ledger.ts'
import {
  type Change,
  type ChangesQuery,
  type Edition,
  type Editions,
  UnknownVersionError,
} from './editions.ts'

/** The editions of a ledger that keeps no history: the version that it has, and nothing before it. */
export class SoleEdition implements Editions {
  readonly #ledger: Ledger

  constructor(ledger: Ledger) {
    this.#ledger = ledger
  }

  async releases(): Promise<readonly Edition[]> {
    return []
  }

  async asIn(version: string): Promise<Ledger | undefined> {
    return (await this.#ledger.info()).version === version ? this.#ledger : undefined
  }

  async changes({ since }: ChangesQuery = {}): Promise<Page<Change>> {
    const { version } = await this.#ledger.info()
    if (since !== undefined && since !== version) throw new UnknownVersionError(since, [version])
    return { items: [], total: 0 }
  }

  async historyOf(): Promise<undefined> {
    return undefined
  }
}
