import { BriefEvidence } from '../evidence/brief-evidence.tsx'
import { addressOf, fieldAnchor } from '../ledger/address.ts'
import { DateValue } from '../values/date-value.tsx'
import { RecordLink } from '../values/record-link.tsx'
import { Standing } from '../values/standing.tsx'
import { words } from '../words.ts'
import { allStatements, type StatementRecord } from './all-statements.ts'
import styles from './life-cycle.module.css'
import { followersOf, type LifeStep, lifeSteps } from './life-steps.ts'

/**
 * What became of a statement, drawn as a line that is whole while its words stand and broken when they do not; a
 * second line begins where another statement followed in its channel. It is a list, so it is read without the lines.
 */
export async function LifeCycle({ statement }: { statement: StatementRecord }) {
  const followers = followersOf(statement, await allStatements())
  const steps = lifeSteps(statement, followers)
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['caption']}>
        {words.statements.life}
        <span className={styles['key']}>
          {followers.length > 0 ? words.statements.keyWithFollower : words.statements.key}
        </span>
      </figcaption>
      <ol className={styles['life']}>
        {steps.map((step, index) => (
          <Step
            key={`${step.state}${step.by}${step.field}`}
            step={step}
            of={statement}
            last={index === steps.length - 1}
            tracks={followers.length > 0 ? 2 : 1}
          />
        ))}
      </ol>
    </figure>
  )
}

const Step = ({
  step: { state, by, date, evidence, field, stands, followed },
  of,
  last,
  tracks,
}: {
  step: LifeStep
  of: StatementRecord
  last: boolean
  tracks: number
}) => {
  const page = addressOf('statement', state === undefined && by !== undefined ? by : of.id)
  return (
    <li className={styles['step']}>
      <span className={styles['tracks']} aria-hidden="true">
        <span
          className={`${styles['track']} ${stands ? '' : styles['gone']} ${last ? styles['end'] : ''}`}
          data-mark={state === undefined ? undefined : stands ? 'full' : 'empty'}
        />
        {tracks === 2 && (
          <span
            className={`${styles['track']} ${followed ? '' : styles['none']} ${last ? styles['end'] : ''}`}
            data-mark={state === undefined ? 'full' : undefined}
          />
        )}
      </span>
      <div className={styles['told']}>
        <p>{state === undefined ? words.statements.followed : <Standing state={state} />}</p>
        <p>{date === undefined ? words.dates.none : <DateValue date={date} />}</p>
        {by !== undefined && (
          <p>
            <RecordLink id={by} />
          </p>
        )}
        <p className={styles['evidence']}>
          <BriefEvidence evidence={evidence} field={`${page}#${fieldAnchor(field)}`} />
        </p>
      </div>
    </li>
  )
}
