import { leadValue } from '@entente/domain'
import { dateOf } from '@entente/domain/ledger'
import { BriefEvidence } from '../evidence/brief-evidence.tsx'
import { addressOf, fieldAnchor } from '../ledger/address.ts'
import { StatementWords } from '../statements/statement-words.tsx'
import { DateValue } from '../values/date-value.tsx'
import { SaidValue } from './said-value.tsx'
import type { Saying } from './saying.ts'
import styles from './saying-entry.module.css'
import { Voices } from './voices.tsx'

/** One thing that a side says: what, by whom, when, and what it rests on. `page` is the path of the record's page. */
export const SayingEntry = ({
  saying: { side, voices, said },
  page,
  isReference,
}: {
  saying: Saying
  page: string
  isReference: (pointer: string) => boolean
}) => {
  const [only] = voices
  const known = voices.length === 1 ? only?.actor : undefined
  const spoken = voices.filter(({ actor }) => actor !== side)
  const date =
    said.form === 'statement' ? dateOf(said.statement) : said.form === 'position' ? said.date : undefined
  return (
    <div className={styles['saying']}>
      {said.form === 'statement' ? (
        <StatementWords statement={said.statement} />
      ) : (
        <SaidValue said={said} isReference={isReference} />
      )}
      <div className={styles['note']}>
        {(spoken.length > 0 || date !== undefined) && (
          <p>
            <Voices voices={spoken} />
            {spoken.length > 0 && date !== undefined && ', '}
            {date !== undefined && <DateValue date={date} />}
          </p>
        )}
        <p>
          {said.form === 'statement' ? (
            <BriefEvidence
              evidence={said.statement.content[0]?.evidence ?? []}
              field={`${addressOf('statement', said.statement.id)}#${fieldAnchor('/content')}`}
              known={leadValue<string>(said.statement.speaker)}
            />
          ) : (
            <BriefEvidence
              evidence={said.evidence}
              field={`${page}#${fieldAnchor(said.field)}`}
              known={known}
            />
          )}
        </p>
        {said.form === 'statement' && (
          <p>
            <a href={addressOf('statement', said.statement.id)}>{said.statement.label}</a>
          </p>
        )}
      </div>
    </div>
  )
}
