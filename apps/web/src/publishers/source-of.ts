import { leadValue, type RecordOf } from '@entente/domain'
import { findRecord } from '../ledger/find-record.ts'

/** By what a document can be picked: its publisher, how that stands, and its language. */
export interface DocumentSourceFacts {
  readonly publisher?: string
  readonly standing?: string
  readonly language: string
}

/** The publisher of a document, how it stands, and the language of the text. */
export async function sourceOf(document: RecordOf<'document'>): Promise<DocumentSourceFacts> {
  const { language } = document
  const publisher = leadValue<string>(document.publisher)
  if (publisher === undefined) return { language }
  const record = await findRecord(publisher)
  const standing = record.kind === 'organization' ? record.publishes?.standing : undefined
  return { publisher, language, ...(standing === undefined ? {} : { standing }) }
}
