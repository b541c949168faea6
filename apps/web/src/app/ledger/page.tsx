import { every } from '@entente/domain/ledger'
import type { Metadata } from 'next'
import { drawnRows } from '../../commitments/drawn-rows.tsx'
import { type FilterName, filterNames, valuesOf } from '../../commitments/ledger-choice.ts'
import { type LedgerRow, ledgerRows } from '../../commitments/ledger-row.ts'
import { type LedgerFilter, LedgerView } from '../../commitments/ledger-view.tsx'
import { metadataOf } from '../../frame/metadata-of.ts'
import { WidePageHead } from '../../frame/wide-page-head.tsx'
import { ledger } from '../../ledger/ledger.ts'
import { figureLanguage } from '../../values/figure.ts'
import { natureName, termName, words } from '../../words.ts'

export const metadata: Metadata = metadataOf(words.ledger.title, words.ledger.lede, '/ledger')

export default async function Page() {
  const [commitments, rows] = await Promise.all([
    every((page) => ledger.list({ ...page, kind: 'commitment', sort: '-amount' })),
    ledgerRows(),
  ])
  return (
    <>
      <WidePageHead title={words.ledger.title} lede={words.ledger.lede} />
      <LedgerView
        rows={rows}
        drawn={drawnRows(commitments)}
        filters={filterNames.map((name) => filterOf(name, rows))}
        words={{
          ...words.ledger.view,
          bounds: words.values.bounds,
          natures: words.natures,
          withouts: { undisclosed: words.values.undisclosed, unstated: words.values.unstated },
        }}
        language={figureLanguage}
      />
    </>
  )
}

/** A filter with the values that occur in the rows, each by its name. */
function filterOf(name: FilterName, rows: readonly LedgerRow[]): LedgerFilter {
  const values = [...new Set(rows.flatMap((row) => valuesOf(row, name)))]
  const actors = new Map(
    rows.flatMap(({ givers, receivers }) => [...givers, ...receivers].map(({ id, label }) => [id, label])),
  )
  const nameOf = (value: string): string => {
    switch (name) {
      case 'from':
      case 'to':
        return actors.get(value) ?? value
      case 'nature':
        return natureName(value)
      case 'currency':
        return value
      case 'basis':
        return words.evidence.bases[value as keyof typeof words.evidence.bases].word
      case 'status':
        return termName(value)
    }
  }
  return {
    name,
    label: words.ledger.filters[name],
    options: values
      .map((value) => [value, nameOf(value)] as const)
      .sort(([, a], [, b]) => a.localeCompare(b)),
  }
}
