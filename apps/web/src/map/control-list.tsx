import { leadValue, type RecordOf } from '@entente/domain'
import { EvidenceWords } from '../evidence/evidence-words.tsx'
import { addressOf } from '../ledger/address.ts'
import { AccountLine } from '../listing/account-line.tsx'
import { groupBy } from '../listing/group-by.ts'
import { RecordLink } from '../values/record-link.tsx'
import { fieldName, words } from '../words.ts'
import styles from './control-list.module.css'
import { recordsOf } from './places.ts'

/** Who controls or controlled what, in words, each with what it rests on; and the disputes about places. */
export async function ControlList() {
  const [relations, disputes] = await Promise.all([recordsOf('relation'), disputesAboutPlaces()])
  const ties = relations.filter(({ type, tie }) => type === 'controls' && leadValue(tie) !== undefined)
  return (
    <div className={styles['list']}>
      <h2>{words.map.control}</h2>
      <p className={styles['note']}>{words.map.controlNote}</p>
      {ties.length === 0 && <p>{words.map.noControl}</p>}
      {[...groupBy(ties, ({ tie }) => leadValue(tie)?.object ?? '')].map(([object, these]) => (
        <section key={object}>
          <h3>
            <RecordLink id={object} />
          </h3>
          <ul>
            {these.toSorted(byBeginning).map((relation) => (
              <Tie key={relation.id} relation={relation} />
            ))}
          </ul>
        </section>
      ))}
      {disputes.length > 0 && (
        <>
          <h3>{words.map.disputes}</h3>
          <ul>
            {disputes.map(({ id, kind, question }) => (
              <li key={id} className={styles['tie']}>
                <a href={addressOf(kind, id)}>{question}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** The earlier control first; what has no date comes last. */
const byBeginning = (a: RecordOf<'relation'>, b: RecordOf<'relation'>): number =>
  beginningOf(a).localeCompare(beginningOf(b))

const beginningOf = ({ period }: RecordOf<'relation'>): string => leadValue<string>(period) ?? '~'

async function disputesAboutPlaces(): Promise<readonly RecordOf<'dispute'>[]> {
  const [disputes, places] = await Promise.all([recordsOf('dispute'), recordsOf('place')])
  const ids = new Set<string>(places.map(({ id }) => id))
  return disputes.filter(({ about = [] }) => about.some((id) => ids.has(id)))
}

function Tie({ relation: { id, kind, label, tie, period, reason } }: { relation: RecordOf<'relation'> }) {
  const told = leadValue(tie)
  const [evidence] = tie[0]?.evidence ?? []
  if (!told || !evidence) return null
  return (
    <li className={styles['tie']}>
      <p className={styles['holder']}>
        <RecordLink id={told.subject} />
      </p>
      <p className={styles['evidence']}>
        <EvidenceWords evidence={evidence} />
      </p>
      {period && <AccountLine accounts={period} before={fieldName('period')} />}
      {reason && <AccountLine accounts={reason} before={fieldName('reason')} />}
      <p className={styles['evidence']}>
        <a href={addressOf(kind, id)}>{label}</a>
      </p>
    </li>
  )
}
