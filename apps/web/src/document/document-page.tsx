import type { RecordOf } from '@entente/domain'
import { CiteThis } from '../cite/cite-this.tsx'
import { OtherForms } from '../forms/other-forms.tsx'
import { Rows } from '../frame/rows.tsx'
import { Section } from '../frame/section.tsx'
import { Still } from '../frame/still.tsx'
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
import { VerifySection, verifyAnchor } from '../verify/verify-section.tsx'
import { words } from '../words.ts'
import { NotCovered } from './not-covered.tsx'
import { Outline } from './outline.tsx'
import { Passages } from './passages.tsx'
import { Silences } from './silences.tsx'
import { Slips } from './slips.tsx'
import { TextFacts } from './text-facts.tsx'

/** Fields that the page shows in forms of their own. */
const ownForms = ['text', 'sections', 'slips', 'unstated', 'passages']

/** The id of the section of passages. */
const passagesAnchor = 'passages'

/** The page of a document: what it is, its outline, how much of it is cited, and every passage in our own words. */
export async function DocumentPage({ document }: { document: RecordOf<'document'> }) {
  const [reading, coverage] = await Promise.all([
    readRecord(document, ownForms),
    ledger.coverage(document.id),
  ])
  if (!coverage) throw new Error(`no coverage of ${document.id}`)
  return (
    <article>
      <Still>
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
              <p>
                <a href={`#${passagesAnchor}`}>{words.document.toPassages}</a>
              </p>
              <p>
                <a href={`#${verifyAnchor}`}>{words.document.toVerify}</a>
              </p>
            </>
          }
        />
        <Section
          title={words.document.outlineAndCoverage}
          note={words.document.outlineNote(
            percent(coverage.cited, coverage.length),
            coverage.passages.length,
            coverage.passages.filter(({ carries }) => carries.length > 0).length,
          )}
        >
          <Outline sections={document.sections} coverage={coverage} />
          <NotCovered coverage={coverage} />
        </Section>
        <Section id={passagesAnchor} title={words.document.passages} note={words.document.passagesNote}>
          <Passages document={document} coverage={coverage} />
        </Section>
      </Still>
      <VerifySection document={document} />
      <Still>
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
        <CiteThis record={document} />
        <OtherForms record={document} />
      </Still>
    </article>
  )
}
