import type { RecordOf } from '@entente/domain'
import { Rows } from '../frame/rows.tsx'
import { Section } from '../frame/section.tsx'
import { StructuredData } from '../frame/structured-data.tsx'
import { ledger } from '../ledger/ledger.ts'
import { DocumentSource } from '../publishers/document-source.tsx'
import { partKey } from '../reading/part-key.ts'
import { readRecord } from '../reading/read-record.ts'
import { linkedData } from '../record/linked-data.ts'
import { PartView } from '../record/part-view.tsx'
import { RecordHead } from '../record/record-head.tsx'
import { count } from '../values/count.ts'
import { percent } from '../values/percent.ts'
import { words } from '../words.ts'
import { CoverageFigure } from './coverage-figure.tsx'
import { Outline } from './outline.tsx'
import { Passages } from './passages.tsx'
import { Silences } from './silences.tsx'
import { Slips } from './slips.tsx'
import { TextFacts } from './text-facts.tsx'

/** Fields that the page shows in forms of their own. */
const ownForms = ['text', 'sections', 'slips', 'unstated', 'passages']

/** The page of a document: what it is, its outline, how much of it is cited, and every passage in our own words. */
export async function DocumentPage({ document }: { document: RecordOf<'document'> }) {
  const [reading, coverage] = await Promise.all([
    readRecord(document, ownForms),
    ledger.coverage(document.id),
  ])
  if (!coverage) throw new Error(`no coverage of ${document.id}`)
  return (
    <article>
      <StructuredData data={linkedData(document)} />
      <RecordHead
        reading={reading}
        notes={
          <>
            <p>
              <DocumentSource document={document} />
            </p>
            <p>
              {words.home.passagesRead(coverage.passages.length, percent(coverage.cited, coverage.length))}
            </p>
            <p>{words.document.length(count(coverage.length))}</p>
          </>
        }
      />
      <Section title={words.document.coverage}>
        <CoverageFigure coverage={coverage} />
      </Section>
      <Section title={words.document.outline}>
        <Outline sections={document.sections} />
      </Section>
      <Section title={words.document.passages} note={words.document.passagesNote}>
        <Passages document={document} coverage={coverage} />
      </Section>
      {document.unstated && (
        <Section title={words.document.unstated}>
          <Silences silences={document.unstated} />
        </Section>
      )}
      {document.slips && (
        <Section title={words.document.slips} note={words.document.slipsNote}>
          <Slips slips={document.slips} />
        </Section>
      )}
      <Section title={words.document.facts}>
        <Rows>
          {reading.parts.map((part) => (
            <PartView key={partKey(part)} part={part} />
          ))}
          <TextFacts text={document.text} />
        </Rows>
      </Section>
    </article>
  )
}
