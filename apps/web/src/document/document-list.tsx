import type { RecordOf } from '@entente/domain'
import { dateOf } from '@entente/domain/ledger'
import columns from '../frame/spread.module.css'
import { addressOf } from '../ledger/address.ts'
import listing from '../listing/record-list.module.css'
import { DocumentSource } from '../publishers/document-source.tsx'
import type { DocumentSourceFacts } from '../publishers/source-of.ts'
import { DateValue } from '../values/date-value.tsx'
import { languageName } from '../values/language-name.ts'
import { termName } from '../words.ts'

/** Documents one under the other: when and in which language, label and summary, and who published each. */
export const DocumentList = ({
  documents,
  sources,
}: {
  documents: readonly RecordOf<'document'>[]
  sources: readonly DocumentSourceFacts[]
}) => (
  <ul className={listing['list']}>
    {documents.map((document, index) => {
      const date = dateOf(document)
      const source = sources[index]
      return (
        <li
          key={document.id}
          className={`${columns['spread']} ${listing['record']}`}
          data-filtered=""
          data-publisher={source?.publisher}
          data-standing={source?.standing}
          data-language={source?.language}
        >
          <div className={`${columns['what']} ${listing['what']}`}>
            {date !== undefined && <DateValue date={date} />}
            <span>{languageName(document.language)}</span>
            <span>{termName(document.extent)}</span>
          </div>
          <div className={columns['main']}>
            <a className={listing['label']} href={addressOf(document.kind, document.id)}>
              {document.label}
            </a>
            {document.summary !== undefined && <p className={listing['summary']}>{document.summary}</p>}
          </div>
          <div className={columns['notes']}>
            <DocumentSource document={document} />
          </div>
        </li>
      )
    })}
  </ul>
)
