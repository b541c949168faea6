import type { Kind } from '@entente/domain'
import { capital } from '../cited/field-title.ts'
import type { PageOf } from '../cited/page.ts'
import { recordIri } from '../cited/telling.ts'
import { escaped, linked } from './escaped.ts'
import { markdown } from './form.ts'
import { pageLines } from './page-lines.ts'

/** What a search found, as far as it is told. */
interface Hit {
  readonly kind: Kind
  readonly id: string
  readonly label: string
  readonly summary?: string | undefined
  readonly matches: readonly { readonly field: string; readonly words: readonly string[] }[]
}

/** What a search found as Markdown: where each record matched, and its address, where its evidence is. */
export const searchAsMarkdown = markdown<PageOf<Hit>>(async (page, telling) => [
  ...pageLines('Search', page, telling),
  ...page.items.flatMap((hit) => [
    `## ${escaped(hit.label)}`,
    '',
    `${capital(hit.kind)}. ${linked(recordIri(telling, hit.kind, hit.id))}`,
    ...(hit.summary === undefined ? [] : ['', escaped(hit.summary)]),
    '',
    `- Its evidence: ${linked(`${recordIri(telling, hit.kind, hit.id)}/evidence.md`)}`,
    ...hit.matches.map(({ field, words }) => `- Found in ${field}: ${words.map(escaped).join(', ')}`),
    '',
  ]),
])
