import type { EntenteRecord } from '@entente/domain'
import { Spread } from '../frame/spread.tsx'
import { addressOf } from '../ledger/address.ts'
import { words } from '../words.ts'
import { formAddress, formNames, forms } from './form-names.ts'
import styles from './other-forms.module.css'

/** The links to a record's other forms. */
export const OtherForms = ({ record }: { record: EntenteRecord }) => (
  <section className={styles['forms']}>
    <Spread>
      <h2>{words.forms.title}</h2>
      <p>{words.forms.note}</p>
      <ul>
        {formNames.map((form) => (
          <li key={form}>
            <a href={formAddress(addressOf(record.kind, record.id), form)} type={forms[form]}>
              {words.forms.names[form]}
            </a>
          </li>
        ))}
      </ul>
    </Spread>
  </section>
)
