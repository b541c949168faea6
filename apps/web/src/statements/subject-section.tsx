import type { EntenteRecord } from '@entente/domain'
import { compareAddress } from '../compare/compare-address.ts'
import { Spread } from '../frame/spread.tsx'
import { addressOf } from '../ledger/address.ts'
import { KindWord } from '../values/kind-word.tsx'
import { words } from '../words.ts'
import type { StatementRecord } from './all-statements.ts'
import { StatementGroup } from './statement-group.tsx'
import { SubjectLine } from './subject-line.tsx'
import styles from './subject-section.module.css'

/** What was said of one record, each statement in a line. */
export const SubjectSection = ({
  id,
  record,
  statements,
  isCompared,
}: {
  id: string
  record: EntenteRecord
  statements: readonly StatementRecord[]
  isCompared: boolean
}) => (
  <StatementGroup
    id={id}
    title={<a href={addressOf(record.kind, record.id)}>{record.label}</a>}
    what={<KindWord kind={record.kind} />}
  >
    <Spread
      notes={
        isCompared && (
          <a className={styles['compare']} href={compareAddress(record.id)}>
            {words.compare.sideBySide}
          </a>
        )
      }
    >
      <ul className={styles['lines']}>
        {statements.map((statement) => (
          <SubjectLine key={statement.id} statement={statement} />
        ))}
      </ul>
    </Spread>
  </StatementGroup>
)
