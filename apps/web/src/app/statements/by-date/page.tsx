import type { EdtfDate } from '@entente/domain'
import { dateOf } from '@entente/domain/ledger'
import type { Metadata } from 'next'
import { metadataOf } from '../../../frame/metadata-of.ts'
import { groupBy } from '../../../listing/group-by.ts'
import { allStatements } from '../../../statements/all-statements.ts'
import { monthOf } from '../../../statements/months.ts'
import { orders } from '../../../statements/orders.ts'
import { StatementEntry } from '../../../statements/statement-entry.tsx'
import { StatementGroup } from '../../../statements/statement-group.tsx'
import { StatementsPage } from '../../../statements/statements-page.tsx'
import { dateInWords } from '../../../values/date-in-words.ts'
import { words } from '../../../words.ts'

export const metadata: Metadata = metadataOf(
  `${words.statements.title}, ${orders.date.name}`,
  words.statements.lede,
  orders.date.path,
)

/** Statements by month, the earliest first, the undated last. */
export default async function Page() {
  const statements = await allStatements()
  const byMonth = [...groupBy(statements, (statement) => monthOf(dateOf(statement)) ?? '')].sort(
    ([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b)),
  )
  const months = byMonth.map(([month, these]) => ({
    id: `in-${month}`,
    name: month === '' ? words.dates.none : dateInWords(month as EdtfDate),
    count: these.length,
    these,
  }))
  return (
    <StatementsPage order={orders.date} statements={statements} parts={months}>
      {months.map(({ id, name, these }) => (
        <StatementGroup key={id} id={id} title={name}>
          {these.map((statement) => (
            <StatementEntry key={statement.id} statement={statement} withSpeaker />
          ))}
        </StatementGroup>
      ))}
    </StatementsPage>
  )
}
