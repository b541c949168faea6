import type { Kind } from '@entente/domain'
import { type CitedRecord, citedEvidence } from '../cited/cited-record.ts'
import { capital, fieldTitle, inWords } from '../cited/field-title.ts'
import type { PageOf } from '../cited/page.ts'
import { recordIri, type Telling } from '../cited/telling.ts'
import { accountLines } from './account-lines.ts'
import { escaped, linked } from './escaped.ts'
import { markdown } from './form.ts'
import { pageLines } from './page-lines.ts'
import type { Sources } from './sources.ts'

/** A date of a record, as far as it is told. */
interface Entry {
  readonly kind: Kind
  readonly id: string
  readonly label: string
  readonly field: string
  readonly date?: string | undefined
  readonly status?: string | undefined
}

/** A page of the timeline as Markdown, each date with its accounts. */
export const timelineAsMarkdown = markdown<PageOf<Entry>>(async (page, telling, sources) => {
  const dated = await Promise.all(page.items.map((entry) => citedEvidence(entry.id, entry.field, telling)))
  return [
    ...pageLines('Timeline', page, telling),
    ...page.items.flatMap((entry, at) => entryLines(entry, dated[at], telling, sources)),
  ]
})

function entryLines(
  { kind, id, label, date, status }: Entry,
  cited: CitedRecord | undefined,
  telling: Telling,
  sources: Sources,
): string[] {
  const state = status === undefined ? '' : `, now ${escaped(inWords(status))}`
  return [
    `## ${date === undefined ? 'Date not known' : escaped(date)}: ${escaped(label)}`,
    '',
    `${capital(kind)}${state}. ${linked(recordIri(telling, kind, id))}`,
    '',
    ...(cited?.fields ?? []).flatMap((field) => [
      ...(cited
        ? [`${escaped(fieldTitle(cited, field.field))}:`, '', ...accountLines(field, cited, sources)]
        : []),
      '',
    ]),
  ]
}
