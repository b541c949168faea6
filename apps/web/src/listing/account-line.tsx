import type { Accounts } from '@entente/domain'
import { EvidenceWords } from '../evidence/evidence-words.tsx'
import { shapeOf } from '../reading/shape-of.ts'
import { Value } from '../values/value.tsx'
import styles from './account-line.module.css'

/** The lead value of a field in a line of its own, with what it rests on. */
export function AccountLine({ accounts, before }: { accounts: Accounts; before?: string }) {
  const [account] = accounts
  const [evidence] = account?.evidence ?? []
  if (!account || !evidence) return null
  return (
    <div className={styles['line']}>
      <p>
        {before !== undefined && <span className={styles['before']}>{before} </span>}
        <Value shown={shapeOf(account.value, '', () => false)} />
      </p>
      <p className={styles['evidence']}>
        <EvidenceWords evidence={evidence} />
      </p>
    </div>
  )
}
