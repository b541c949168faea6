import type { PassageCoverage } from '@entente/domain/ledger'
import { passageAnchor } from '../ledger/address.ts'
import { words } from '../words.ts'
import styles from './passage-bars.module.css'
import { reasonOf } from './reason-of.ts'

/** The mean width of a bar, in rem; a passage of twice the mean length has a bar of twice the width. */
const meanWidth = 4

/** Passages as bars that wrap like words: each as long as its share of the text, filled higher the more it carries. */
export function PassageBars({
  passages,
  all,
  length,
}: {
  passages: readonly PassageCoverage[]
  /** All passages of the document, which settle the scale. */
  all: readonly PassageCoverage[]
  /** Code points of the whole text. */
  length: number
}) {
  const most = Math.max(1, ...all.map(({ carries }) => carries.length))
  return (
    <ol className={styles['bars']}>
      {passages.map(({ number, start, end, gloss, carries, carriesNone }) => {
        const width = ((end - start) / length) * all.length * meanWidth
        const height = 0.2 + 0.8 * (carries.length / most)
        return (
          <li key={number} style={{ inlineSize: `max(1.5rem, ${width.toFixed(2)}rem)` }}>
            <a
              className={carries.length === 0 ? styles['empty'] : styles['carrying']}
              href={`#${passageAnchor(number)}`}
              title={gloss}
              aria-label={
                carries.length === 0
                  ? words.document.emptyBarOf(number, reasonOf(carriesNone))
                  : words.document.barOf(number, carries.length)
              }
            >
              {carries.length > 0 && <span style={{ blockSize: `${(height * 100).toFixed(0)}%` }} />}
            </a>
          </li>
        )
      })}
    </ol>
  )
}
