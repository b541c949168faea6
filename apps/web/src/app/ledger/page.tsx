import { every } from '@entente/domain/ledger'
import type { Metadata } from 'next'
import { CommitmentTable } from '../../commitments/commitment-table.tsx'
import { TotalsTable } from '../../commitments/totals-table.tsx'
import { WithoutFigure } from '../../commitments/without-figure.tsx'
import { metadataOf } from '../../frame/metadata-of.ts'
import { WidePageHead } from '../../frame/wide-page-head.tsx'
import { WideSection } from '../../frame/wide-section.tsx'
import { ledger } from '../../ledger/ledger.ts'
import { words } from '../../words.ts'

export const metadata: Metadata = metadataOf(words.ledger.title, words.ledger.lede, '/ledger')

export default async function Page() {
  const [commitments, totals] = await Promise.all([
    every((page) => ledger.list({ ...page, kind: 'commitment', sort: '-amount' })),
    ledger.totals({ by: ['giver', 'receiver'] }),
  ])
  return (
    <>
      <WidePageHead title={words.ledger.title} lede={words.ledger.lede} />
      <WideSection title={words.ledger.totals} note={words.ledger.totalsNote}>
        <TotalsTable totals={totals} />
        <WithoutFigure totals={totals} />
      </WideSection>
      <WideSection title={words.ledger.commitments}>
        <CommitmentTable commitments={commitments} />
      </WideSection>
    </>
  )
}
