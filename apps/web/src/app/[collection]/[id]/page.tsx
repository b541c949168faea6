import { collections, kindOfCollection } from '@entente/domain'
import { every } from '@entente/domain/ledger'
import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { DossierPage } from '../../../dossier/dossier-page.tsx'
import { withForms } from '../../../forms/with-forms.ts'
import { metadataOf } from '../../../frame/metadata-of.ts'
import { addressOf } from '../../../ledger/address.ts'
import { findRecord } from '../../../ledger/find-record.ts'
import { ledger } from '../../../ledger/ledger.ts'
import { descriptionOf } from '../../../record/description-of.ts'
import { RecordPage } from '../../../record/record-page.tsx'

export const dynamicParams = false

interface Props {
  readonly params: Promise<{ readonly collection: string; readonly id: string }>
}

/** Every record has a page, and every id that was given up has one that leads on. */
export async function generateStaticParams() {
  const records = await every((page) => ledger.list(page))
  return records
    .filter(({ kind }) => kind !== 'document')
    .flatMap(({ kind, id, formerIds = [] }) =>
      [id, ...formerIds].map((one) => ({ collection: collections[kind], id: one })),
    )
}

async function recordOf({ params }: Props) {
  const { collection, id } = await params
  const found = await ledger.get(id)
  if (!found) notFound()
  if ('movedTo' in found) {
    const heir = await findRecord(found.movedTo)
    permanentRedirect(addressOf(heir.kind, heir.id))
  }
  if (found.record.kind !== kindOfCollection(collection)) notFound()
  return found.record
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const record = await recordOf(props)
  const path = addressOf(record.kind, record.id)
  return withForms(metadataOf(record.label, descriptionOf(record), path, path), path)
}

async function Page(props: Props) {
  const record = await recordOf(props)
  return record.kind === 'dossier' ? <DossierPage dossier={record} /> : <RecordPage record={record} />
}

export default Page
