import { type EntenteRecord, isUnknown } from '@entente/domain'
import type { Disagreement as Told } from '@entente/domain/ledger'
import { Row } from '../frame/rows.tsx'
import { addressOf, fieldAnchor } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import { ledger } from '../ledger/ledger.ts'
import { referencesOf } from '../reading/references-of.ts'
import { shapeOf } from '../reading/shape-of.ts'
import { Value } from '../values/value.tsx'
import { lastName, pointerName, words } from '../words.ts'
import styles from './disagreement.module.css'
import { SaidBy } from './said-by.tsx'

/**
 * One field whose accounts differ: the record and the field, and every account with who says it. The field on the
 * record's own page, to which it leads, has the passages and the reasons.
 */
export async function Disagreement({ told }: { told: Told }) {
  const { id, kind, label, field, accounts, corroboration, pairs } = told
  const record = await findRecord(id)
  const references = referencesOf(id, await ledger.neighbours({ around: id }))
  const path = `${addressOf(kind, id)}#${fieldAnchor(field)}`
  return (
    <Row
      label={
        <>
          <a className={styles['record']} href={path}>
            {label}
          </a>
          <br />
          {labelIn(record, field) ?? pointerName(field)}
        </>
      }
      notes={
        <p className={styles['count']}>
          {words.evidence.sources(told.sources.length)}. <a href={path}>{words.disagreements.passages}</a>
        </p>
      }
    >
      <ol className={styles['accounts']}>
        {accounts.map(({ id: account, value, evidence }, index) => (
          <li key={account}>
            <span className={isUnknown(value) ? undefined : styles['value']}>
              <Value
                shown={shapeOf(value, `${field}/${index}/value`, (pointer) => references.has(pointer))}
                field={lastName(field)}
              />
            </span>
            <p className={styles['said']}>
              <SaidBy evidence={evidence} sources={corroboration[index]?.sources ?? []} />
              {pairs
                .filter((pair) => pair.account === account)
                .map(({ relation, answers }) => (
                  <span key={answers}>
                    {`. ${words.evidence.answers[relation]} ${accounts.findIndex((one) => one.id === answers) + 1}`}
                  </span>
                ))}
            </p>
          </li>
        ))}
      </ol>
    </Row>
  )
}

/** The name that the record itself gives to a field, as to a figure, where it does. */
function labelIn(record: EntenteRecord, pointer: string): string | undefined {
  const [list = '', position = ''] = pointer.split('/').slice(1)
  const items = (record as unknown as Readonly<Record<string, unknown>>)[list]
  const item: unknown = Array.isArray(items) ? items[Number(position)] : undefined
  return typeof item === 'object' && item !== null && 'of' in item ? String(item.of) : undefined
}
