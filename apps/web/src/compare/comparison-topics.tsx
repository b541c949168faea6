import { Mark } from '../values/mark.tsx'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import type { Comparison } from './comparison.ts'
import styles from './comparison-topics.module.css'
import { TopicCell } from './topic-cell.tsx'
import { TopicName } from './topic-name.tsx'

/**
 * What each side says, topic by topic, for more sides than a page has columns: those who speak stand side by side, and
 * those who say nothing are named after them.
 */
export const ComparisonTopics = ({
  comparison: { sides, topics },
  page,
  references,
}: {
  comparison: Comparison
  page: string
  references: ReadonlySet<string>
}) =>
  topics.map((topic) => {
    const speaking = sides.filter(({ id }) => topic.cells.has(id))
    const silent = sides.filter(({ id }) => !topic.cells.has(id))
    return (
      <section key={topic.key} className={styles['topic']} data-topic={topic.key}>
        <h2>
          <TopicName topic={topic} page={page} />
        </h2>
        <ul className={styles['sides']}>
          {speaking.map(({ id }) => (
            <li key={id} data-side={id}>
              <h3 className={styles['side']}>
                <RecordLink id={id} />
              </h3>
              <TopicCell sayings={topic.cells.get(id) ?? []} page={page} references={references} />
            </li>
          ))}
        </ul>
        {silent.length > 0 && (
          <p className={styles['silence']}>
            <Mark name="dash" />
            {words.compare.silentSides}{' '}
            {silent.map(({ id }, index) => (
              <span key={id} data-side={id}>
                {index > 0 && ', '}
                <RecordLink id={id} />
              </span>
            ))}
          </p>
        )}
      </section>
    )
  })
