import type { Metadata } from 'next'
import { comparisons } from '../../../compare/comparisons.ts'
import { metadataOf } from '../../../frame/metadata-of.ts'
import { findRecord } from '../../../ledger/find-record.ts'
import { allStatements } from '../../../statements/all-statements.ts'
import { orders } from '../../../statements/orders.ts'
import { StatementsPage } from '../../../statements/statements-page.tsx'
import { SubjectSection } from '../../../statements/subject-section.tsx'
import { subjectsOf } from '../../../statements/subjects.ts'
import { words } from '../../../words.ts'

export const metadata: Metadata = metadataOf(
  `${words.statements.title}, ${orders.subject.name}`,
  words.statements.lede,
  orders.subject.path,
)

/** Statements by what they speak of, each under every one of its subjects, the most spoken of first. */
export default async function Page() {
  const statements = await allStatements()
  const compared = new Set((await comparisons()).map(({ record }) => record.id as string))
  const subjects = await Promise.all(
    subjectsOf(statements).map(async (subject) => ({
      id: `on-${subject.id}`,
      record: await findRecord(subject.id),
      count: subject.statements.length,
      these: subject.statements,
    })),
  )
  return (
    <StatementsPage
      order={orders.subject}
      statements={statements}
      parts={subjects
        .filter(({ count }) => count > 1)
        .map(({ id, record, count }) => ({ id, name: record.label, count }))}
    >
      {subjects.map(({ id, record, these }) => (
        <SubjectSection
          key={id}
          id={id}
          record={record}
          statements={these}
          isCompared={compared.has(record.id)}
        />
      ))}
    </StatementsPage>
  )
}
