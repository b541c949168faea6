import type { RecordOf } from '@entente/domain'
import { publishingOf } from './publishing-of.ts'

/** By what a document can be picked: its publisher, how that stands, and its language. */
export interface DocumentSourceFacts {
  readonly publisher?: string
  readonly standing?: string
  readonly language: string
}

/** The publisher of a document, how it stands, and the language of the text. */
export async function sourceOf(document: RecordOf<'document'>): Promise<DocumentSourceFacts> {
  const { publisher, publishes } = await publishingOf(document)
  return {
    language: document.language,
    ...(publisher === undefined ? {} : { publisher }),
    ...(publishes === undefined ? {} : { standing: publishes.standing }),
  }
}
