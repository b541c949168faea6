import { leadValue } from '@entente/domain'
import { dateOf } from '@entente/domain/ledger'
import { addressOf } from '../ledger/address.ts'
import { DateValue } from '../values/date-value.tsx'
import { words } from '../words.ts'
import type { StatementRecord } from './all-statements.ts'
import { Quoted } from './quoted.tsx'

/** A statement in a line: its name and date, and the first of its very words, or the paraphrase where there is none. */
export const SubjectLine = ({ statement }: { statement: StatementRecord }) => {
  const date = dateOf(statement)
  const [fragment] = statement.fragments ?? []
  return (
    <li>
      <p>
        <a href={addressOf(statement.kind, statement.id)}>{statement.label}</a>{' '}
        {date === undefined ? words.dates.none : <DateValue date={date} />}
      </p>
      {fragment === undefined ? (
        <p>{leadValue<string>(statement.content)}</p>
      ) : (
        <Quoted fragment={fragment} />
      )}
    </li>
  )
}
