import { words } from '../words.ts'
import styles from './legend.module.css'
import type { TieKind } from './tie-kind.ts'
import { TieLine } from './tie-line.tsx'

/** What each line means, in a word and a sentence, and how names are set. */
export const Legend = ({ kinds }: { kinds: readonly TieKind[] }) => (
  <dl className={styles['legend']}>
    {kinds.map((kind) => (
      <div key={kind}>
        <dt>
          <svg viewBox="0 0 44 10" aria-hidden="true" focusable="false">
            <TieLine kind={kind} ends={{ x1: 1, y1: 5, x2: 43, y2: 5 }} />
          </svg>
          {words.network.kinds[kind].word}
        </dt>
        <dd>{words.network.kinds[kind].meaning}</dd>
      </div>
    ))}
  </dl>
)
