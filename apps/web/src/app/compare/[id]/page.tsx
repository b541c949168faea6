import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { compareAddress } from '../../../compare/compare-address.ts'
import { ComparisonPage } from '../../../compare/comparison-page.tsx'
import { comparisons } from '../../../compare/comparisons.ts'
import { ledeOf } from '../../../compare/lede-of.ts'
import { metadataOf } from '../../../frame/metadata-of.ts'
import { addressOf } from '../../../ledger/address.ts'
import { words } from '../../../words.ts'

export const dynamicParams = false

interface Props {
  readonly params: Promise<{ readonly id: string }>
}

export async function generateStaticParams() {
  return (await comparisons()).map(({ record }) => ({ id: record.id as string }))
}

async function comparisonAt({ params }: Props) {
  const { id } = await params
  return (await comparisons()).find(({ record }) => record.id === id) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const comparison = await comparisonAt(props)
  const { kind, id, label } = comparison.record
  return metadataOf(
    words.compare.headingOf(label),
    await ledeOf(comparison),
    compareAddress(id),
    addressOf(kind, id),
  )
}

async function Page(props: Props) {
  return <ComparisonPage comparison={await comparisonAt(props)} />
}

export default Page
