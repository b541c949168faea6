import { leadValue } from '../../evidence/account.ts'
import type { Publishing } from '../../records/parts/publishing.ts'
import type { EntenteRecord, RecordOf } from '../../records/record.ts'

/** How the publisher of a document stands, or `undefined` where the publisher is not known or has no standing. */
export function publishingOf(
  document: RecordOf<'document'>,
  byId: ReadonlyMap<string, EntenteRecord>,
): Publishing | undefined {
  const publisher = byId.get(leadValue<string>(document.publisher) ?? '')
  return publisher?.kind === 'organization' ? publisher.publishes : undefined
}
