import type { ReactNode } from 'react'
import styles from './table.module.css'

/** A column of a table. `figures` sets its cells to the right, digit under digit. */
export interface Column {
  readonly name: string
  readonly figures?: boolean
  /** What stands at its head in place of the name, such as a button that sorts. */
  readonly head?: ReactNode
  /** How the rows are sorted by it, where they can be. Standard: WAI-ARIA `aria-sort`. */
  readonly sorted?: 'ascending' | 'descending' | 'none'
}

/** A row of a table: a key, and a cell for each column, the first of which names the row. */
export interface TableRow {
  readonly key: string
  readonly cells: readonly ReactNode[]
}

/** A table that folds on a narrow page: each row then reads as a list of named cells. */
export const Table = ({
  caption,
  columns,
  rows,
}: {
  caption: string
  columns: readonly Column[]
  rows: readonly TableRow[]
}) => (
  <table className={styles['table']}>
    <caption className={styles['caption']}>{caption}</caption>
    <thead>
      <tr>
        {columns.map(({ name, figures, head, sorted }) => (
          <th key={name} scope="col" className={figures ? styles['figures'] : undefined} aria-sort={sorted}>
            {head ?? name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, cells }) => (
        <tr key={key}>
          {columns.map(({ name, figures }, index) =>
            index === 0 ? (
              <th key={name} scope="row">
                {cells[index]}
              </th>
            ) : (
              <td key={name} data-column={name} className={figures ? styles['figures'] : undefined}>
                <div>{cells[index]}</div>
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)
