import { Table } from '../frame/table.tsx'
import { addressOf } from '../ledger/address.ts'
import { kindName, termName, words } from '../words.ts'
import type { Bond } from './bond.ts'
import { BriefEvidence } from './brief-evidence.tsx'
import type { Directory } from './directory.ts'
import { Names } from './names.tsx'
import { officeOf } from './office-of.ts'
import { type Star, starsOf } from './stars.ts'
import { tieKinds } from './tie-kind.ts'
import styles from './tie-table.module.css'
import { standsInWords } from './tie-time.ts'

/** Every tie as a table, those of actors who are not drawn too. */
export function TieTable({ bonds, directory }: { bonds: readonly Bond[]; directory: Directory }) {
  const { actor, tie, other, stands, source } = words.network.columns
  const rows = bonds
    .toSorted((a, b) => tieKinds.indexOf(a.kind) - tieKinds.indexOf(b.kind))
    .flatMap((bond) => starsOf(bond).map((star) => ({ bond, star })))
  return (
    <div className={styles['ties']}>
      <Table
        caption={words.network.table}
        columns={[actor, tie, other, stands, source].map((name) => ({ name }))}
        rows={rows.map(({ bond, star }) => ({
          key: `${bond.record.id} ${star.middle.actor}`,
          cells: [
            <Names key="actor" others={[{ id: star.middle.actor }]} directory={directory} />,
            <Tie key="tie" bond={bond} star={star} />,
            <Names key="other" others={star.others} directory={directory} />,
            standsInWords(bond),
            <BriefEvidence key="source" account={star.middle.account} />,
          ],
        }))}
      />
    </div>
  )
}

const Tie = ({ bond: { record }, star: { middle } }: { bond: Bond; star: Star }) => (
  <>
    <a href={addressOf(record.kind, record.id)}>{record.label}</a>
    <small>{`${kindName(record.kind)}: ${roleIn(record, middle.role)}`}</small>
  </>
)

const roleIn = (record: Bond['record'], role: string): string =>
  record.kind === 'relation' ? (officeOf(record) ?? termName(record.type)) : termName(role)
