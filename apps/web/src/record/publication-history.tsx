import { type EdtfDate, leadValue } from '@entente/domain'
import type { FieldAccounts } from '@entente/domain/ledger'
import { DocumentName } from '../evidence/document-name.tsx'
import { Row, Rows } from '../frame/rows.tsx'
import { Section } from '../frame/section.tsx'
import { fieldAnchor } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import { DateValue } from '../values/date-value.tsx'
import { fieldName, words } from '../words.ts'
import styles from './publication-history.module.css'
import { sectionIds } from './section-ids.ts'
import { type ToldField, toldByDay, withoutDay } from './told-by-day.ts'

/** What documents told of a record, by the day on which the first of them was published. */
export async function PublicationHistory({ claims }: { claims: readonly FieldAccounts[] }) {
  const published = await publicationDates(claims)
  const days = toldByDay(claims, (id) => published.get(id))
  if (days.length === 0) return null
  const undated = withoutDay(claims)
  return (
    <Section
      id={sectionIds.history}
      title={words.record.history}
      note={[words.record.historyNote, undated > 0 && words.record.withoutDay(undated)]
        .filter(Boolean)
        .join(' ')}
    >
      <Rows>
        {days.map(({ day, fields, documents }) => (
          <Row
            key={day}
            label={<DateValue date={day} />}
            notes={
              <p className={styles['note']}>
                {documents.map((id, index) => (
                  <span key={id}>
                    {index > 0 && ' · '}
                    <DocumentName id={id} />
                  </span>
                ))}
              </p>
            }
          >
            {fields.map((field, index) => (
              <span key={`${field.key}${field.isFurther}`}>
                {index > 0 && ', '}
                <FirstTold field={field} isFirst={index === 0} />
              </span>
            ))}
          </Row>
        ))}
      </Rows>
    </Section>
  )
}

function FirstTold({
  field: { key, pointer, count, isFurther },
  isFirst,
}: {
  field: ToldField
  isFirst: boolean
}) {
  const name = fieldName(key)
  return (
    <>
      <a href={`#${fieldAnchor(pointer)}`}>{isFirst ? name : name.charAt(0).toLowerCase() + name.slice(1)}</a>
      {count > 1 && ` (${count})`}
      {isFurther && ` ${words.record.further}`}
    </>
  )
}

async function publicationDates(claims: readonly FieldAccounts[]): Promise<ReadonlyMap<string, EdtfDate>> {
  const ids = new Set(
    claims.flatMap(({ corroboration }) =>
      corroboration.flatMap(({ sources }) =>
        sources.flatMap(({ documents }) => documents as readonly string[]),
      ),
    ),
  )
  const dates = new Map<string, EdtfDate>()
  for (const id of ids) {
    const document = await findRecord(id)
    const date = document.kind === 'document' ? leadValue<EdtfDate>(document.published) : undefined
    if (date !== undefined) dates.set(id, date)
  }
  return dates
}
