import { words } from '../words.ts'
import { Axis } from './axis.tsx'
import styles from './drawing.module.css'
import type { NumberedEntry } from './entries.ts'
import type { Lane } from './lane.ts'
import { LaneDrawing } from './lane-drawing.tsx'
import { placedAt } from './placed-at.ts'
import type { Scale } from './scale.ts'

/**
 * The timeline drawn: an axis with a scale for each stretch of time, and below it the lanes. On a narrow page, where
 * there is no room for an axis, each lane reads downwards, with its dates as heads.
 */
export const Drawing = ({
  lanes,
  scale,
  labelled,
}: {
  lanes: readonly Lane[]
  scale: Scale
  labelled: (entry: NumberedEntry) => boolean
}) => (
  <div className={styles['drawing']} style={placedAt({ width: scale.width })}>
    <Axis scale={scale} />
    {lanes.map((lane) => (
      <section key={lane.key} className={styles['lane']} data-lane="" aria-label={lane.title}>
        <h2>
          {lane.title} <span>{words.timeline.entries(lane.entries.length)}</span>
        </h2>
        <LaneDrawing lane={lane} scale={scale} labelled={labelled} />
      </section>
    ))}
  </div>
)
