import { collections, kindOfCollection, kinds } from '@entente/domain'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { metadataOf } from '../../frame/metadata-of.ts'
import { collectionAddress } from '../../ledger/address.ts'
import { CollectionPage } from '../../listing/collection-page.tsx'
import { kindNames, words } from '../../words.ts'

export const dynamicParams = false

interface Props {
  readonly params: Promise<{ readonly collection: string }>
}

/** Statements and documents have an index of their own. */
export const generateStaticParams = () =>
  kinds
    .filter((kind) => kind !== 'statement' && kind !== 'document')
    .map((kind) => ({ collection: collections[kind] }))

async function kindOf({ params }: Props) {
  const kind = kindOfCollection((await params).collection)
  return kind ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const kind = await kindOf(props)
  return metadataOf(kindNames(kind), words.kindNotes[kind] ?? kindNames(kind), collectionAddress(kind))
}

const Page = async (props: Props) => <CollectionPage kind={await kindOf(props)} />

export default Page
