import { leadValue } from '@entente/domain'
import { dateOf } from '@entente/domain/ledger'
import { BriefEvidence } from '../evidence/brief-evidence.tsx'
import columns from '../frame/spread.module.css'
import { addressOf, fieldAnchor } from '../ledger/address.ts'
import { DateValue } from '../values/date-value.tsx'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import type { StatementRecord } from './all-statements.ts'
import { entryAnchor } from './entry-anchor.ts'
import { LifeCycle } from './life-cycle.tsx'
import { livesOn } from './life-steps.ts'
import styles from './statement-entry.module.css'
import { StatementWords } from './statement-words.tsx'

/**
 * One statement: its words, what became of them, and in one line what it rests on; all its evidence stands on its own
 * page. `withSpeaker` names who spoke, where the heading above does not.
 */
export function StatementEntry({
  statement,
  withSpeaker = false,
}: {
  statement: StatementRecord
  withSpeaker?: boolean
}) {
  const date = dateOf(statement)
  const speaker = leadValue<string>(statement.speaker)
  const path = addressOf(statement.kind, statement.id)
  return (
    <article className={`${columns['spread']} ${styles['statement']}`} id={entryAnchor(statement.id)}>
      <div className={`${columns['what']} ${styles['label']}`}>
        <p>{date === undefined ? words.dates.none : <DateValue date={date} />}</p>
        {withSpeaker && (
          <p className={styles['speaker']}>
            {speaker === undefined ? words.statements.unknownSpeaker : <RecordLink id={speaker} />}
          </p>
        )}
      </div>
      <div className={columns['main']}>
        <StatementWords statement={statement} />
        {livesOn(statement) && <LifeCycle statement={statement} />}
      </div>
      <div className={`${columns['notes']} ${styles['label']}`}>
        <p>
          <a href={path}>{statement.label}</a>
        </p>
        <p>
          <BriefEvidence
            evidence={statement.content[0]?.evidence ?? []}
            field={`${path}#${fieldAnchor('/content')}`}
            known={speaker}
          />
        </p>
      </div>
    </article>
  )
}
