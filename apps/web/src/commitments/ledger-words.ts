/** The words that the ledger shows; they come from the page, so that no catalogue is sent to the browser. */
export interface LedgerWords {
  readonly filter: string
  readonly any: string
  /** `#` stands for how many are shown, `##` for how many there are. */
  readonly shown: string
  readonly reset: string
  readonly commitments: string
  readonly commitment: string
  readonly giver: string
  readonly receiver: string
  readonly amount: string
  readonly status: string
  readonly evidence: string
  readonly nature: string
  readonly sum: string
  readonly made: string
  readonly totals: string
  readonly totalsNote: string
  readonly noAmounts: string
  readonly withoutTitle: string
  readonly withoutNote: string
  readonly take: string
  readonly none: string
  readonly natures: Readonly<Record<string, string>>
  readonly bounds: Readonly<Record<string, string>>
  readonly withouts: Readonly<Record<string, string>>
}
