import type { NumberedAccount } from '../reading/parts-of.ts'
import { Value } from '../values/value.tsx'
import { words } from '../words.ts'
import styles from './account-values.module.css'
import { ReferenceNumber } from './reference-number.tsx'

/** The values of a field: one in its line, or several side by side, each saying how it relates to the one it answers. */
export function AccountValues({ accounts, field }: { accounts: readonly NumberedAccount[]; field: string }) {
  const [only, ...others] = accounts
  if (!only) return null
  if (others.length === 0) return <AccountValue claim={only} field={field} />
  const placeOf = (id: string) => accounts.findIndex(({ account }) => account.id === id) + 1
  return (
    <ol className={styles['accounts']}>
      {accounts.map((claim, index) => (
        <li key={claim.account.id} className={styles['account']}>
          <p className={styles['relation']}>
            {index === 0 && <span>{words.evidence.leadAccount}</span>}
            {claim.account.answers !== undefined && (
              <span>
                {words.evidence.relations[claim.account.answers.relation]} (
                {words.evidence.answers(placeOf(claim.account.answers.account))})
              </span>
            )}
            {index > 0 && claim.account.answers === undefined && <span>{words.evidence.otherAccount}</span>}
          </p>
          <AccountValue claim={claim} field={field} />
          {[claim.account.lead, claim.account.answers?.note].map(
            (reason) =>
              reason !== undefined && (
                <p key={reason} className={styles['reason']}>
                  {reason}
                </p>
              ),
          )}
        </li>
      ))}
    </ol>
  )
}

const AccountValue = ({ claim, field }: { claim: NumberedAccount; field: string }) => (
  <span>
    <Value shown={claim.shown} field={field} />
    <ReferenceNumber number={claim.number} />
  </span>
)
