import type { EntenteRecord } from '@entente/domain'
import { CiteThis } from '../cite/cite-this.tsx'
import { OwnNote } from '../evidence/own-note.tsx'
import { OtherForms } from '../forms/other-forms.tsx'
import { Footnoted } from '../frame/footnoted.tsx'
import { Row, Rows } from '../frame/rows.tsx'
import { StructuredData } from '../frame/structured-data.tsx'
import { Supported } from '../publishers/supported.tsx'
import { readRecord } from '../reading/read-record.ts'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import { sortLinks } from './back-links.ts'
import { Dependents } from './dependents.tsx'
import { LeadsHere } from './leads-here.tsx'
import { linkedData } from './linked-data.ts'
import { nameParts } from './name-parts.ts'
import { pageSections } from './page-sections.ts'
import { PartRows } from './part-rows.tsx'
import { PartsSection } from './parts-section.tsx'
import { PassagesCited } from './passages-cited.tsx'
import { PublicationHistory } from './publication-history.tsx'
import { RecordHead } from './record-head.tsx'
import styles from './record-page.module.css'
import { StatusLadder } from './status-ladder.tsx'
import { Ties } from './ties.tsx'

/**
 * The page of any record: where it stands, who and how much, what depends on what, where accounts differ, every other
 * field that it has, and what leads to it, each value with what it rests on.
 */
export async function RecordPage({ record }: { record: EntenteRecord }) {
  const reading = await readRecord(record)
  const links = sortLinks(reading.leadsHere)
  const partsIn = (name: Parameters<typeof reading.sections.get>[0]) => reading.sections.get(name) ?? []
  const about = 'about' in record ? (record.about ?? []) : []
  const history = partsIn('standing').find((part) => part.part === 'history')
  return (
    <Footnoted>
      <StructuredData data={linkedData(record)} />
      <RecordHead reading={reading} contents={pageSections(reading, links)} />
      {history && <StatusLadder kind={record.kind} history={history} />}
      <div className={styles['short']}>
        <Rows>
          <PartRows parts={partsIn('short')} />
        </Rows>
      </div>
      <PartsSection name="standing" parts={partsIn('standing')} />
      <PartsSection name="depends" parts={partsIn('depends')} />
      <Dependents links={links.dependents} />
      <PartsSection name="differing" parts={partsIn('differing')} />
      <PartsSection name="names" parts={nameParts(partsIn('names'))} />
      <Ties of={record.id} links={links.ties} />
      <PartsSection name="rest" parts={partsIn('rest')}>
        {about.length > 0 && (
          <Row label={words.record.speaksOf} notes={<OwnNote />}>
            <ul>
              {about.map((id) => (
                <li key={id}>
                  <RecordLink id={id} />
                </li>
              ))}
            </ul>
          </Row>
        )}
      </PartsSection>
      {record.kind === 'organization' && record.publishes && <Supported publisher={record.id} />}
      <LeadsHere links={links.others} />
      <PublicationHistory claims={reading.claims} />
      <PassagesCited passages={reading.passages} />
      <CiteThis record={record} />
      <OtherForms record={record} />
    </Footnoted>
  )
}
