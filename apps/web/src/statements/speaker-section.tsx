import type { RecordOf } from '@entente/domain'
import { Spread } from '../frame/spread.tsx'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import styles from './speaker-section.module.css'
import { StatementEntry } from './statement-entry.tsx'

/** What one speaker said. */
export const SpeakerSection = ({
  speaker,
  statements,
}: {
  speaker: string
  statements: readonly RecordOf<'statement'>[]
}) => (
  <section className={styles['speaker']}>
    <Spread>
      <h2>{speaker === '' ? words.statements.unknownSpeaker : <RecordLink id={speaker} />}</h2>
    </Spread>
    {statements.map((statement) => (
      <StatementEntry key={statement.id} statement={statement} />
    ))}
  </section>
)
