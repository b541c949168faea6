import { words } from '../words.ts'
import { drawn } from './drawn.ts'
import { DrawnMark } from './drawn-mark.tsx'
import type { NumberedEntry } from './entries.ts'
import type { Lane } from './lane.ts'
import styles from './lane-drawing.module.css'
import { MarkLink } from './mark-link.tsx'
import { placedAt } from './placed-at.ts'
import type { Scale } from './scale.ts'

/** The marks of a lane in their order, and at its end those of which no date is told. */
export function LaneDrawing({
  lane: { entries },
  scale,
  labelled,
}: {
  lane: Lane
  scale: Scale
  labelled: (entry: NumberedEntry) => boolean
}) {
  const { rows, entries: dated } = drawn(entries, scale, labelled)
  const undated = entries.filter(({ date }) => date === undefined)
  return (
    <div className={styles['ends']}>
      <ol className={styles['marks']} style={placedAt({ rows })}>
        {dated.map((one, index) => (
          <DrawnMark key={one.entry.id} drawn={one} before={dated[index - 1]?.entry} width={scale.width} />
        ))}
      </ol>
      {undated.length > 0 && (
        <div className={styles['undated']}>
          <p>{words.timeline.undated}</p>
          <ul>
            {undated.map((entry) => (
              <li key={entry.id}>
                <MarkLink entry={entry} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
