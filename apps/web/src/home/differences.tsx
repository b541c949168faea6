import { isUnknown } from '@entente/domain'
import type { Disagreement } from '@entente/domain/ledger'
import { addressOf, fieldAnchor } from '../ledger/address.ts'
import { ledger } from '../ledger/ledger.ts'
import { referencesOf } from '../reading/references-of.ts'
import { shapeOf } from '../reading/shape-of.ts'
import { Value } from '../values/value.tsx'
import { lastName, pointerName, words } from '../words.ts'
import styles from './differences.module.css'

/** How many differences are told. */
const told = 6

/** Fields whose accounts cannot both hold, those of most sources first: what is asked, and what is answered. */
export async function Differences() {
  const { items, total } = await ledger.disagreements({ relation: 'rival', limit: told * 8 })
  // A figure, a date or a word can be set beside another at a glance; a sentence is for its own page.
  const brief = items.filter(({ accounts }) => accounts.every(({ value }) => isBrief(value))).slice(0, told)
  if (total === 0) return null
  return (
    <>
      <ul className={styles['differences']}>
        {brief.map((one) => (
          <Difference key={`${one.id}${one.field}`} told={one} />
        ))}
      </ul>
      <p className={styles['all']}>
        <a href="/disagreements">{words.home.allDifferences(total)}</a>
      </p>
    </>
  )
}

const isBrief = (value: unknown): boolean => typeof value !== 'string' || value.length < 40

async function Difference({ told: { id, kind, label, field, accounts, sources } }: { told: Disagreement }) {
  const references = referencesOf(id, await ledger.neighbours({ around: id }))
  const shown = (value: unknown, account: number) =>
    shapeOf(value, `${field}/${account}/value`, (pointer) => references.has(pointer))
  return (
    <li>
      <p className={styles['asked']}>
        <a href={`${addressOf(kind, id)}#${fieldAnchor(field)}`}>{label}</a>
        <span>
          {pointerName(field)}, {words.evidence.sources(sources.length)}
        </span>
      </p>
      <p className={styles['answers']}>
        {accounts
          .map(({ id: account, value }, index) => ({ account, value, index }))
          .filter(({ value }) => !isUnknown(value))
          .map(({ account, value, index }) => (
            <span key={account} className={styles['answer']}>
              <Value shown={shown(value, index)} field={lastName(field)} />
            </span>
          ))}
      </p>
    </li>
  )
}
