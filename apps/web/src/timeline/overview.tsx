import { Still } from '../frame/still.tsx'
import { words } from '../words.ts'
import { Drawing } from './drawing.tsx'
import type { NumberedEntry } from './entries.ts'
import { lanesByActor, lanesByKind } from './lane.ts'
import styles from './overview.module.css'
import { ReadingHelp } from './reading-help.tsx'
import { scaleOf } from './scale.ts'
import { sides } from './sides.ts'
import { spanOf } from './span-of.ts'
import { Steps } from './steps.tsx'

/** The width of the drawing, in rem. */
const width = 57

/** The timeline drawn twice, by kind and by actor, of which one is chosen by radio buttons that need no script. */
export async function Overview({ entries }: { entries: readonly NumberedEntry[] }) {
  const scale = scaleOf(
    entries.map(spanOf).filter((span) => span !== undefined),
    width,
  )
  const sidesOf = await sides()
  const { lanes } = words.timeline
  const drawings = [
    {
      name: lanes.byKind,
      lanes: lanesByKind(entries, lanes.titles),
      labelled: ({ kind }: NumberedEntry) => kind !== 'statement',
    },
    {
      name: lanes.byActor,
      lanes: lanesByActor(entries, ({ id }) => sidesOf(id), lanes.others),
      labelled: () => false,
    },
  ]
  return (
    <section className={styles['overview']}>
      <Still>
        <div className={styles['head']}>
          <fieldset className={styles['choice']}>
            <legend>{lanes.choose}</legend>
            {drawings.map(({ name }, index) => (
              <label key={name}>
                <input type="radio" name="lanes" defaultChecked={index === 0} />
                {name}
              </label>
            ))}
          </fieldset>
          <a href="#list">{words.timeline.toList}</a>
        </div>
        <ReadingHelp scale={scale} />
      </Still>
      <Steps hint={words.timeline.hint}>
        <Still>
          {drawings.map(({ name, ...drawing }) => (
            <div key={name} className={styles['one']}>
              <Drawing {...drawing} scale={scale} />
            </div>
          ))}
        </Still>
      </Steps>
    </section>
  )
}
