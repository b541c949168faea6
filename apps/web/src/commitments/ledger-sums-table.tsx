import { Table } from '../frame/table.tsx'
import { type FigureLanguage, writtenAmount } from '../values/written-figure.ts'
import type { LedgerRow, NamedActor } from './ledger-row.ts'
import { sumsOf } from './ledger-sums.ts'
import styles from './ledger-view.module.css'
import type { LedgerWords } from './ledger-words.ts'

/** The sums of the commitments that are shown, each nature and currency by itself, and those that no sum holds. */
export function LedgerSums({
  rows,
  words,
  language,
}: {
  rows: readonly LedgerRow[]
  words: LedgerWords
  language: FigureLanguage
}) {
  const sums = sumsOf(rows)
  const without = rows.filter(({ amount }) => amount === undefined)
  return (
    <section className={styles['section']}>
      <h2>{words.totals}</h2>
      <p className={styles['note']}>{words.totalsNote}</p>
      {sums.length === 0 ? (
        <p>{words.noAmounts}</p>
      ) : (
        <Table
          caption={words.totals}
          columns={[
            { name: words.giver },
            { name: words.receiver },
            { name: words.nature },
            { name: words.sum, figures: true },
            { name: words.made },
          ]}
          rows={sums.map(({ key, rows: these, amount, currency, nature, bound }) => ({
            key,
            cells: [
              namesOf(these[0]?.givers ?? []),
              namesOf(these[0]?.receivers ?? []),
              words.natures[nature] ?? nature,
              `${words.bounds[bound] ?? ''}${writtenAmount(amount, currency, language)}`,
              these.map(({ id, label, address }) => (
                <div key={id}>
                  <a href={new URL(address).pathname}>{label}</a>
                </div>
              )),
            ],
          }))}
        />
      )}
      {without.length > 0 && (
        <div id="without" className={styles['without']}>
          <h3>{words.withoutTitle}</h3>
          <p className={styles['note']}>{words.withoutNote}</p>
          <ul>
            {without.map(({ id, label, address, without: why = 'none' }) => (
              <li key={id}>
                <a href={new URL(address).pathname}>{label}</a>{' '}
                {why !== 'none' && <span className={styles['why']}>{words.withouts[why]}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

const namesOf = (actors: readonly NamedActor[]): string => actors.map(({ label }) => label).join(', ')
