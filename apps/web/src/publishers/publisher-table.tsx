import type { PublisherSupport } from '@entente/domain/ledger'
import { Table } from '../frame/table.tsx'
import { count } from '../values/count.ts'
import { languageName } from '../values/language-name.ts'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import { PublisherStanding } from './publisher-standing.tsx'

/** Every publisher: how it stands and why, its documents and languages, and how much it supports. */
export const PublisherTable = ({ publishers }: { publishers: readonly PublisherSupport[] }) => (
  <Table
    caption={words.publishers.all}
    columns={[
      { name: words.publishers.publisher },
      { name: words.publishers.standing },
      { name: words.publishers.documents },
      { name: words.publishers.languages },
      { name: words.publishers.supports, figures: true },
      { name: words.publishers.alone, figures: true },
    ]}
    rows={publishers.map(({ id, standing, speaksFor, reason, documents, languages, supports }) => ({
      key: id,
      cells: [
        <RecordLink key="publisher" id={id} />,
        <div key="standing">
          <PublisherStanding standing={standing} speaksFor={speaksFor} />
          <p>{reason}</p>
        </div>,
        <ul key="documents">
          {documents.map((document) => (
            <li key={document}>
              <RecordLink id={document} />
            </li>
          ))}
        </ul>,
        languages.map(languageName).join(', '),
        count(supports.length),
        count(supports.filter(({ alone }) => alone).length),
      ],
    }))}
  />
)
