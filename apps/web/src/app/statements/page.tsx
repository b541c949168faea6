import { leadValue } from '@entente/domain'
import type { Metadata } from 'next'
import { metadataOf } from '../../frame/metadata-of.ts'
import { findRecord } from '../../ledger/find-record.ts'
import { groupBy } from '../../listing/group-by.ts'
import { allStatements } from '../../statements/all-statements.ts'
import { orders } from '../../statements/orders.ts'
import { StatementEntry } from '../../statements/statement-entry.tsx'
import { StatementGroup } from '../../statements/statement-group.tsx'
import { StatementsPage } from '../../statements/statements-page.tsx'
import { RecordLink } from '../../values/record-link.tsx'
import { words } from '../../words.ts'

export const metadata: Metadata = metadataOf(
  words.statements.title,
  words.statements.lede,
  orders.speaker.path,
)

/** Statements by speaker, who said most first. */
export default async function Page() {
  const statements = await allStatements()
  const bySpeaker = groupBy(statements, ({ speaker }) => leadValue<string>(speaker) ?? '')
  const speakers = await Promise.all(
    [...bySpeaker]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(async ([speaker, these]) => ({
        id: `by-${speaker}`,
        speaker,
        name: speaker === '' ? words.statements.unknownSpeaker : (await findRecord(speaker)).label,
        count: these.length,
        these,
      })),
  )
  return (
    <StatementsPage order={orders.speaker} statements={statements} parts={speakers}>
      {speakers.map(({ id, speaker, name, these }) => (
        <StatementGroup key={id} id={id} title={speaker === '' ? name : <RecordLink id={speaker} />}>
          {these.map((statement) => (
            <StatementEntry key={statement.id} statement={statement} />
          ))}
        </StatementGroup>
      ))}
    </StatementsPage>
  )
}
