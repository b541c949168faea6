import type { Kind } from '@entente/domain'
import { ladderOfKind } from '@entente/domain'
import { ReferenceNumber } from '../evidence/reference-number.tsx'
import columns from '../frame/spread.module.css'
import type { HistoryPart, NumberedAccount } from '../reading/parts-of.ts'
import { Value } from '../values/value.tsx'
import { termName, words } from '../words.ts'
import { type LadderStep, ladderSteps } from './ladder-steps.ts'
import { StatusDot } from './status-dot.tsx'
import styles from './status-ladder.module.css'

/** Where a thing stands, drawn as the ladder of its kind: what was reached and when, and what was not. */
export function StatusLadder({ kind, history }: { kind: Kind; history: HistoryPart }) {
  const ladder = ladderOfKind(kind)
  const steps = ladder === undefined ? [] : ladderSteps(ladder, history.steps)
  if (steps.length === 0) return null
  return (
    <div className={`${columns['spread']} ${styles['band']}`}>
      <ol className={styles['ladder']} aria-label={words.record.ladder}>
        {steps.map((step, index) => (
          <Rung
            key={`${step.state}-${step.states[0]?.number ?? index}`}
            step={step}
            leadsToReached={steps.slice(index + 1).some(({ states }) => states.length > 0)}
          />
        ))}
      </ol>
    </div>
  )
}

function Rung({ step, leadsToReached }: { step: LadderStep; leadsToReached: boolean }) {
  const { state, how, isBranch, states, dates } = step
  return (
    <li
      className={`${styles['rung']} ${styles[how]} ${leadsToReached ? styles['on'] : ''}`}
      aria-current={how === 'present' ? 'step' : undefined}
    >
      <StatusDot how={how} state={state} />
      <span className={styles['state']}>
        {termName(state)}
        <NoteOf claim={states[0]} />
      </span>
      {how === 'present' && <span className={styles['word']}>{words.record.present}</span>}
      {isBranch && <span className={styles['word']}>{words.record.branch}</span>}
      {how === 'unstated' && <span className={styles['word']}>{words.record.notStated}</span>}
      {how === 'ahead' && <span className={styles['word']}>{words.record.notReached}</span>}
      {dates[0] && (
        <span className={styles['date']}>
          <Value shown={dates[0].shown} />
          <NoteOf claim={dates[0]} />
        </span>
      )}
      {states.length > 0 && dates.length === 0 && (
        <span className={styles['word']}>{words.record.dateNotGiven}</span>
      )}
      <Others accounts={[...states.slice(1), ...dates.slice(1)]} />
    </li>
  )
}

/** What other accounts have in place of the state or the date, so that the drawing sides with none. */
const Others = ({ accounts }: { accounts: readonly NumberedAccount[] }) =>
  accounts.length > 0 && (
    <span className={styles['word']}>
      {words.record.alsoTold}{' '}
      {accounts.map((claim, index) => (
        <span key={claim.number}>
          {index > 0 && ', '}
          <Value shown={claim.shown} />
          <NoteOf claim={claim} />
        </span>
      ))}
    </span>
  )

const NoteOf = ({ claim }: { claim: NumberedAccount | undefined }) =>
  claim && <ReferenceNumber number={claim.number} first={false} />
