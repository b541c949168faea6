import { leadValue, type RecordOf } from '@entente/domain'
import { dateOf } from '@entente/domain/ledger'
import { EvidenceWords } from '../evidence/evidence-words.tsx'
import { PassageLinks } from '../evidence/passage-links.tsx'
import columns from '../frame/spread.module.css'
import { addressOf } from '../ledger/address.ts'
import { Verbatim } from '../record/verbatim.tsx'
import { DateValue } from '../values/date-value.tsx'
import { Mark } from '../values/mark.tsx'
import { words } from '../words.ts'
import { LifeCycle } from './life-cycle.tsx'
import styles from './statement-entry.module.css'

/** One statement: the very words apart from our paraphrase, what became of it, and where it stands in its document. */
export function StatementEntry({ statement }: { statement: RecordOf<'statement'> }) {
  const date = dateOf(statement)
  const fragments = statement.fragments ?? []
  return (
    <article className={`${columns['spread']} ${styles['statement']}`}>
      <p className={`${columns['what']} ${styles['label']}`}>
        {date === undefined ? words.dates.none : <DateValue date={date} />}
      </p>
      <div className={`${columns['main']} ${styles['words']}`}>
        {fragments.map(({ text, start }) => (
          <p key={start} className={styles['quoted']}>
            <Verbatim text={text} />
          </p>
        ))}
        <p>
          <span className={styles['tag']}>{words.statements.paraphrase}</span>{' '}
          {leadValue<string>(statement.content)}
        </p>
        <p className={styles['label']}>
          <a href={addressOf(statement.kind, statement.id)}>{statement.label}</a>
        </p>
        {statement.status.length > 1 && <LifeCycle statement={statement} />}
      </div>
      <div className={`${columns['notes']} ${styles['label']}`}>
        {fragments.length > 0 && (
          <p>
            <b className={styles['form']}>
              <Mark name="quote" />
              {words.statements.verbatim}
            </b>
            , <PassageLinks references={[...new Set(fragments.map(({ passage }) => passage))]} />
          </p>
        )}
        {statement.content[0]?.evidence.map((evidence) => (
          <p key={JSON.stringify(evidence)}>
            <EvidenceWords evidence={evidence} />
          </p>
        ))}
      </div>
    </article>
  )
}
