import { AccountNotes } from '../evidence/account-notes.tsx'
import { AccountValues } from '../evidence/account-values.tsx'
import { Row } from '../frame/rows.tsx'
import { fieldAnchor } from '../ledger/address.ts'
import type { HistoryPart } from '../reading/parts-of.ts'
import { RecordLink } from '../values/record-link.tsx'
import { fieldName } from '../words.ts'
import styles from './history-rows.module.css'

/** A status history as a ladder: each step with its date, the event that brought it, and the notes of both. */
export const HistoryRows = ({
  history: { pointer, key, steps },
  inside,
}: {
  history: HistoryPart
  inside: boolean
}) =>
  steps.map(({ state, date, event, statement }, index) => (
    <Row
      key={`${pointer}/${index}`}
      label={fieldName(key)}
      inside={inside || index > 0}
      sameLabel={index > 0}
      notes={<AccountNotes claims={[...state, ...(date ?? [])]} />}
    >
      <div className={`${styles['step']} ${index === steps.length - 1 ? styles['last'] : ''}`}>
        <div id={fieldAnchor(`${pointer}/${index}/state`)}>
          <AccountValues accounts={state} field="state" />
        </div>
        {date && (
          <div className={styles['when']} id={fieldAnchor(`${pointer}/${index}/date`)}>
            <AccountValues accounts={date} field="date" />
          </div>
        )}
        {[event, statement].map(
          (id) =>
            id !== undefined && (
              <div key={id} className={styles['when']}>
                <RecordLink id={id} />
              </div>
            ),
        )}
      </div>
    </Row>
  ))
