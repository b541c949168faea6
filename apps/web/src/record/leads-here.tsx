import { kinds } from '@entente/domain'
import { Row, Rows } from '../frame/rows.tsx'
import { Section } from '../frame/section.tsx'
import { addressOf } from '../ledger/address.ts'
import type { BackLink } from '../reading/read-record.ts'
import { fieldName, kindNames, words } from '../words.ts'
import styles from './leads-here.module.css'
import { sectionIds } from './section-ids.ts'

/** The records that name this one, by kind, with the field that does. */
export function LeadsHere({ links }: { links: readonly BackLink[] }) {
  if (links.length === 0) return null
  return (
    <Section id={sectionIds.leadsHere} title={words.record.leadsHere}>
      <Rows>
        {kinds
          .filter((kind) => links.some((link) => link.kind === kind))
          .map((kind) => (
            <Row key={kind} label={kindNames(kind)}>
              <ul>
                {links
                  .filter((link) => link.kind === kind)
                  .map((link) => (
                    <li key={link.id}>
                      <a href={addressOf(link.kind, link.id)}>{link.label}</a>{' '}
                      <FieldNames fields={link.fields} />
                    </li>
                  ))}
              </ul>
            </Row>
          ))}
      </Rows>
    </Section>
  )
}

/** By which fields a record names this one. */
function FieldNames({ fields }: { fields: readonly string[] }) {
  const names = new Set(fields.map(nameOf))
  return <span className={styles['fields']}>{[...names].join(', ')}</span>
}

/** The name of the field that a pointer stands in; where the record is named as a source, that is said. */
function nameOf(pointer: string): string {
  const steps = pointer.split('/').filter((step) => /^[a-z]/i.test(step))
  return steps.includes('evidence') ? words.record.asSource : fieldName(steps[0] ?? '').toLowerCase()
}
