import type { Form } from '../../http/form.ts'
import type { CitedField } from '../../resources/evidence/cited-field.ts'
import type { Resource } from '../../resources/records/resource.ts'
import { citedEvidence, citedRecord } from '../cited/cited-record.ts'
import { type EvidenceOf, idIn, type PageOf } from '../cited/page.ts'
import { documentLines } from './document-lines.ts'
import { markdown } from './form.ts'
import { pageLines } from './page-lines.ts'
import { recordLines } from './record-lines.ts'

/** A record as Markdown. */
export const recordAsMarkdown = markdown<Resource>(async (record, telling, sources) => {
  const cited = await citedRecord(record, telling)
  return [...recordLines(cited, telling, sources, 1), ...documentLines(cited)]
})

/** A page of a collection as Markdown, every record with its accounts. `title` is what it is a page of. */
export const collectionAsMarkdown = (title: string): Form<PageOf<Resource>> =>
  markdown(async (page, telling, sources) => {
    const records = await Promise.all(page.items.map((one) => citedRecord(one, telling)))
    return [
      ...pageLines(title, page, telling),
      ...records.flatMap((one) => recordLines(one, telling, sources, 2)),
    ]
  })

/** The evidence of a record as Markdown. */
export const evidenceAsMarkdown = markdown<EvidenceOf<CitedField>>(
  async ({ items, links }, telling, sources) =>
    recordLines(await citedEvidence(idIn(links.record), items, telling), telling, sources, 1),
)
