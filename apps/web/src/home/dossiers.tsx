import { every } from '@entente/domain/ledger'
import { addressOf } from '../ledger/address.ts'
import { ledger } from '../ledger/ledger.ts'
import { AccountLine } from '../listing/account-line.tsx'
import { words } from '../words.ts'
import styles from './dossiers.module.css'

/** The dossiers: each with the first sentence of its matter and what that rests on. */
export async function Dossiers() {
  const records = await every((page) => ledger.list({ ...page, kind: 'dossier', sort: 'label' }))
  const dossiers = records.filter((record) => record.kind === 'dossier')
  if (dossiers.length === 0) return null
  return (
    <section>
      <h2>{words.dossier.all}</h2>
      <ul className={styles['dossiers']}>
        {dossiers.map((dossier) => (
          <li key={dossier.id}>
            <h3>
              <a href={addressOf(dossier.kind, dossier.id)}>{dossier.label}</a>
            </h3>
            {dossier.fictional && <p>{words.dossier.fictional}</p>}
            <AccountLine accounts={dossier.lead[0] ?? []} />
          </li>
        ))}
      </ul>
    </section>
  )
}
