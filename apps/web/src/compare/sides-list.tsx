import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import type { Side } from './comparison.ts'
import styles from './sides-list.module.css'
import { Voices } from './voices.tsx'

/** The sides, and through whom each of them speaks. */
export const SidesList = ({ sides }: { sides: readonly Side[] }) => (
  <section className={styles['sides']}>
    <h2 className={styles['heading']}>{words.compare.sides}</h2>
    <dl>
      {sides.map(({ id, voices }) => {
        const others = voices.filter(({ actor }) => actor !== id)
        return (
          <div key={id} className={styles['side']}>
            <dt>
              <RecordLink id={id} />
            </dt>
            <dd>
              {others.length === 0 ? (
                words.compare.ownName
              ) : (
                <>
                  {words.compare.through} <Voices voices={others} />
                </>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
    <p className={styles['grouping']}>{words.compare.grouping}</p>
  </section>
)
