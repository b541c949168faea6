import type { EntenteRecord } from '@entente/domain'
import { leadValue } from '@entente/domain'
import { kindName, words } from '../words.ts'

/** What a record is about in a sentence of ours or its lead account; absent where nothing says more than its label. */
export const summaryOf = (record: EntenteRecord): string | undefined =>
  record.summary ??
  (record.kind === 'statement' ? leadValue<string>(record.content) : undefined) ??
  (record.kind === 'commitment' ? leadValue<string>(record.action) : undefined) ??
  (record.kind === 'tender' ? leadValue<string>(record.need) : undefined) ??
  (record.kind === 'dispute' ? record.question : undefined)

/** A record in one sentence, for search engines and previews. */
export const descriptionOf = (record: EntenteRecord): string =>
  `${summaryOf(record) ?? `${kindName(record.kind)}: ${record.label}`}. ${words.record.described}`.replace(
    '..',
    '.',
  )
