import type { EntenteRecord } from '@entente/domain'
import { leadValue } from '@entente/domain'
import { kindName, words } from '../words.ts'

/** A record in one sentence, for search engines and previews. */
export function descriptionOf(record: EntenteRecord): string {
  const own =
    record.summary ??
    (record.kind === 'statement' ? leadValue<string>(record.content) : undefined) ??
    (record.kind === 'commitment' ? leadValue<string>(record.action) : undefined) ??
    (record.kind === 'tender' ? leadValue<string>(record.need) : undefined) ??
    (record.kind === 'dispute' ? record.question : undefined)
  return `${own ?? `${kindName(record.kind)}: ${record.label}`}. ${words.record.described}`.replace('..', '.')
}
