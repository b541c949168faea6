import { Table } from '../frame/table.tsx'
import { type LedgerSort, sortNames } from './ledger-choice.ts'
import type { LedgerRow } from './ledger-row.ts'
import styles from './ledger-view.module.css'
import type { DrawnRow } from './ledger-view.tsx'
import type { LedgerWords } from './ledger-words.ts'

/** The commitments that are shown; a column's name sorts by it, and turns the order round when asked again. */
export function LedgerTable({
  rows,
  drawn,
  words,
  sort,
  onSort,
}: {
  rows: readonly LedgerRow[]
  drawn: Readonly<Record<string, DrawnRow>>
  words: LedgerWords
  sort: LedgerSort
  onSort: (sort: LedgerSort) => void
}) {
  const sortable = { label: words.commitment, amount: words.amount, status: words.status }
  const columns = (['label', 'givers', 'receivers', 'amount', 'status', 'evidence'] as const).map((key) => ({
    key,
    name: { ...sortable, givers: words.giver, receivers: words.receiver, evidence: words.evidence }[key],
    by: sortNames.find((name) => name === key),
  }))
  return rows.length === 0 ? (
    <p>{words.none}</p>
  ) : (
    <Table
      caption={words.commitments}
      columns={columns.map(({ name, by }) =>
        by === undefined
          ? { name }
          : {
              name,
              sorted: sort === by ? 'ascending' : sort === `-${by}` ? 'descending' : 'none',
              head: (
                <button
                  type="button"
                  className={styles['sort']}
                  onClick={() => onSort(sort === by ? `-${by}` : by)}
                >
                  {name}
                  <span aria-hidden="true">{sort === by ? ' ↑' : sort === `-${by}` ? ' ↓' : ' ↕'}</span>
                </button>
              ),
            },
      )}
      rows={rows.map(({ id }) => ({ key: id, cells: columns.map(({ key }) => drawn[id]?.[key]) }))}
    />
  )
}
