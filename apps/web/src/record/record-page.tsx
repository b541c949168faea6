import type { EntenteRecord } from '@entente/domain'
import { OwnNote } from '../evidence/own-note.tsx'
import { Footnoted } from '../frame/footnoted.tsx'
import { Row, Rows } from '../frame/rows.tsx'
import { StructuredData } from '../frame/structured-data.tsx'
import { Supported } from '../publishers/supported.tsx'
import { partKey } from '../reading/part-key.ts'
import { readRecord } from '../reading/read-record.ts'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import { LeadsHere } from './leads-here.tsx'
import { linkedData } from './linked-data.ts'
import { PartView } from './part-view.tsx'
import { PassagesCited } from './passages-cited.tsx'
import { RecordHead } from './record-head.tsx'
import styles from './record-page.module.css'

/** The page of any record: every field that it has, in reading order, with what each rests on. */
export async function RecordPage({ record }: { record: EntenteRecord }) {
  const reading = await readRecord(record)
  const about = 'about' in record ? (record.about ?? []) : []
  return (
    <Footnoted>
      <StructuredData data={linkedData(record)} />
      <RecordHead reading={reading} />
      <div className={styles['parts']}>
        <Rows>
          {reading.parts.map((part) => (
            <PartView key={partKey(part)} part={part} />
          ))}
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
        </Rows>
      </div>
      {record.kind === 'organization' && record.publishes && <Supported publisher={record.id} />}
      <LeadsHere links={reading.leadsHere} />
      <PassagesCited passages={reading.passages} />
    </Footnoted>
  )
}
