import { leadValue } from '@entente/domain'
import { dateOf } from '@entente/domain/ledger'
import { addressOf } from '../ledger/address.ts'
import { DateValue } from '../values/date-value.tsx'
import { words } from '../words.ts'
import type { StatementRecord } from './all-statements.ts'
import { Quoted } from './quoted.tsx'
import styles from './subject-line.module.css'

/** A statement in a line: its name and date, and the first of its very words, or the paraphrase where there is none. */
export const SubjectLine = ({ statement }: { statement: StatementRecord }) => {
  const date = dateOf(statement)
  const [fragment] = statement.fragments ?? []
  return (
    <li className={styles['line']}>
      <p className={styles['name']}>
        <a href={addressOf(statement.kind, statement.id)}>{statement.label}</a>{' '}
        {date === undefined ? words.dates.none : <DateValue date={date} />}
      </p>
      {fragment === undefined ? (
        <p className={styles['paraphrase']}>{leadValue<string>(statement.content)}</p>
      ) : (
        <p className={styles['verbatim']}>
          <Quoted fragment={fragment} />
        </p>
      )}
    </li>
  )
}
