import { every } from '@entente/domain/ledger'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DocumentPage } from '../../../document/document-page.tsx'
import { withForms } from '../../../forms/with-forms.ts'
import { metadataOf } from '../../../frame/metadata-of.ts'
import { addressOf } from '../../../ledger/address.ts'
import { ledger } from '../../../ledger/ledger.ts'
import { descriptionOf } from '../../../record/description-of.ts'

export const dynamicParams = false

interface Props {
  readonly params: Promise<{ readonly id: string }>
}

/** Every document has a page. */
export async function generateStaticParams() {
  const documents = await every((page) => ledger.list({ ...page, kind: 'document' }))
  return documents.map(({ id }) => ({ id: id as string }))
}

async function documentOf({ params }: Props) {
  const found = await ledger.get((await params).id)
  if (!found || !('record' in found) || found.record.kind !== 'document') notFound()
  return found.record
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const document = await documentOf(props)
  const path = addressOf(document.kind, document.id)
  return withForms(metadataOf(document.label, descriptionOf(document), path, path), path)
}

const Page = async (props: Props) => <DocumentPage document={await documentOf(props)} />

export default Page
