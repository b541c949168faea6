import { amountOf, statusOf } from '@entente/domain/ledger'
import { Row, Rows } from '../frame/rows.tsx'
import { Section } from '../frame/section.tsx'
import { addressOf } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import type { BackLink } from '../reading/read-record.ts'
import { MoneyValue } from '../values/money-value.tsx'
import { Standing } from '../values/standing.tsx'
import { words } from '../words.ts'
import type { Dependence } from './back-links.ts'
import styles from './dependents.module.css'
import { sectionIds } from './section-ids.ts'

/** The records that depend on this one, by how: each with where it stands and for how much it is. */
export const Dependents = ({ links }: { links: ReadonlyMap<Dependence, readonly BackLink[]> }) =>
  links.size > 0 && (
    <Section id={sectionIds.dependents} title={words.record.dependents}>
      <Rows>
        {[...links].map(([how, these]) => (
          <Row key={how} label={words.record.dependences[how]}>
            <ul className={styles['list']}>
              {these.map((link) => (
                <li key={link.id}>
                  <Dependent link={link} />
                </li>
              ))}
            </ul>
          </Row>
        ))}
      </Rows>
    </Section>
  )

async function Dependent({ link: { id, kind, label } }: { link: BackLink }) {
  const record = await findRecord(id)
  const status = statusOf(record)
  const money = amountOf(record)
  return (
    <>
      <a href={addressOf(kind, id)}>{label}</a>
      {status !== undefined && <Standing state={status} />}
      {money && <MoneyValue money={money} />}
    </>
  )
}
