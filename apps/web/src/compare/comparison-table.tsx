import { Mark } from '../values/mark.tsx'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import type { Comparison } from './comparison.ts'
import styles from './comparison-table.module.css'
import { TopicCell } from './topic-cell.tsx'
import { TopicName } from './topic-name.tsx'

/**
 * What each side says, a column for each side and a row for each topic. Where there is no room for columns the sides
 * of a topic stand under one another, each with its name.
 */
export const ComparisonTable = ({
  comparison: { sides, topics },
  page,
  references,
}: {
  comparison: Comparison
  page: string
  references: ReadonlySet<string>
}) => (
  <table className={styles['table']} data-room={sides.length > 3 ? 'wide' : 'middle'}>
    <caption className={styles['hidden']}>{words.compare.table}</caption>
    <thead>
      <tr>
        <th scope="col" className={styles['corner']}>
          {words.compare.topic}
        </th>
        {sides.map(({ id }) => (
          <th key={id} scope="col">
            <RecordLink id={id} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {topics.map((topic) => (
        <tr key={topic.key} data-topic={topic.key}>
          <th scope="row">
            <TopicName topic={topic} page={page} />
          </th>
          {sides.map(({ id }) => (
            <td key={id} data-side={id}>
              <p className={styles['side']}>
                <RecordLink id={id} />
              </p>
              {topic.cells.has(id) ? (
                <TopicCell sayings={topic.cells.get(id) ?? []} page={page} references={references} />
              ) : (
                <p className={styles['silence']}>
                  <Mark name="dash" />
                  {words.compare.silent}
                </p>
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
