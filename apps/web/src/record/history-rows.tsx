import { AccountEntry } from '../evidence/account-entry.tsx'
import { AccountNotes } from '../evidence/account-notes.tsx'
import { AccountRows } from '../evidence/account-rows.tsx'
import { Row, type RowProps } from '../frame/rows.tsx'
import { fieldAnchor } from '../ledger/address.ts'
import type { HistoryPart, NumberedAccount } from '../reading/parts-of.ts'
import { RecordLink } from '../values/record-link.tsx'
import { fieldName } from '../words.ts'
import styles from './history-rows.module.css'

/** A status history step by step: the state, its date and what brought it, then other accounts of either. */
export const HistoryRows = ({
  history: { pointer, key, steps },
  inside,
}: {
  history: HistoryPart
  inside: boolean
}) =>
  steps.map(({ state, date = [], event, statement }, index) => (
    <Step
      key={`${pointer}/${index}`}
      label={fieldName(key)}
      pointer={`${pointer}/${index}`}
      state={state}
      date={date}
      brought={[event, statement].filter((id) => id !== undefined)}
      inside={inside || index > 0}
      sameLabel={index > 0}
      {...(index === 0 ? { id: fieldAnchor(pointer) } : {})}
    />
  ))

function Step({
  label,
  pointer,
  state,
  date,
  brought,
  inside,
  sameLabel,
  id,
}: RowProps & {
  label: string
  pointer: string
  state: readonly NumberedAccount[]
  date: readonly NumberedAccount[]
  brought: readonly string[]
}) {
  const first = [state[0], date[0]].filter((claim) => claim !== undefined)
  return (
    <>
      <Row
        label={label}
        inside={inside ?? false}
        sameLabel={sameLabel ?? false}
        notes={<AccountNotes claims={first} />}
        {...(id === undefined ? {} : { id })}
      >
        {state[0] && (
          <div id={fieldAnchor(`${pointer}/state`)}>
            <AccountEntry claim={state[0]} among={state} field="state" />
          </div>
        )}
        {date[0] && (
          <div className={styles['when']} id={fieldAnchor(`${pointer}/date`)}>
            <AccountEntry claim={date[0]} among={date} field="date" />
          </div>
        )}
        {brought.map((id) => (
          <div key={id} className={styles['when']}>
            <RecordLink id={id} />
          </div>
        ))}
      </Row>
      <Others accounts={state} label={label} field="state" />
      <Others accounts={date} label={label} field="date" />
    </>
  )
}

/** The accounts after the first, each in a row of its own. */
const Others = ({
  accounts,
  label,
  field,
}: {
  accounts: readonly NumberedAccount[]
  label: string
  field: string
}) => <AccountRows label={label} accounts={accounts} skip={1} field={field} inside sameLabel />
