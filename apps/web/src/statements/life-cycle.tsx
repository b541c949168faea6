import { leadValue, type RecordOf } from '@entente/domain'
import { EvidenceWords } from '../evidence/evidence-words.tsx'
import { DateValue } from '../values/date-value.tsx'
import { Standing } from '../values/standing.tsx'
import { words } from '../words.ts'
import styles from './life-cycle.module.css'

/** What became of a statement, step by step, each step with its evidence. */
export const LifeCycle = ({ statement: { status } }: { statement: RecordOf<'statement'> }) => (
  <ol className={styles['life']} aria-label={words.statements.life}>
    {status.map(({ state, date }) => {
      const word = leadValue<string>(state)
      const when = leadValue(date)
      const [evidence] = state[0]?.evidence ?? []
      return (
        <li key={word}>
          {word !== undefined && <Standing state={word} />} {when !== undefined && <DateValue date={when} />}
          {evidence && (
            <span className={styles['evidence']}>
              <EvidenceWords evidence={evidence} />
            </span>
          )}
        </li>
      )
    })}
  </ol>
)
