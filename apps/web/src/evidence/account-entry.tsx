import type { NumberedAccount } from '../reading/parts-of.ts'
import { words } from '../words.ts'
import styles from './account-entry.module.css'
import { AccountValue } from './account-value.tsx'
import { RelationWord } from './relation-word.tsx'

/** One account of a field: its value; and where it stands among others, whether it leads, what it answers, and why. */
export function AccountEntry({
  claim,
  among,
  field,
}: {
  claim: NumberedAccount
  among: readonly NumberedAccount[]
  field: string
}) {
  const { lead, answers } = claim.account
  if (among.length === 1) return <AccountValue claim={claim} field={field} />
  const answered = among.find(({ account }) => account.id === answers?.account)
  return (
    <div className={`${styles['account']} ${claim === among[0] ? styles['lead'] : ''}`}>
      <p className={styles['relation']}>
        {claim === among[0] && <span className={styles['leads']}>{words.evidence.leadAccount}</span>}
        {answers !== undefined && answered !== undefined && (
          <RelationWord relation={answers.relation} number={answered.number} />
        )}
        {claim !== among[0] && answers === undefined && (
          <span className={styles['leads']}>{words.evidence.otherAccount}</span>
        )}
      </p>
      <div className={styles['value']}>
        <AccountValue claim={claim} field={field} />
      </div>
      {[lead, answers?.note].map(
        (reason) =>
          reason !== undefined && (
            <p key={reason} className={styles['reason']}>
              {reason}
            </p>
          ),
      )}
    </div>
  )
}
