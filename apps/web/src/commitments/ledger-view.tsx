'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { FilterSelect } from '../listing/filter-select.tsx'
import type { FigureLanguage } from '../values/written-figure.ts'
import {
  choiceIn,
  chosenOf,
  type FilterName,
  type LedgerChoice,
  type LedgerSort,
  nothingChosen,
  queryOf,
} from './ledger-choice.ts'
import { asCsv, asJson } from './ledger-csv.ts'
import type { LedgerRow } from './ledger-row.ts'
import { LedgerSums } from './ledger-sums-table.tsx'
import { LedgerTable } from './ledger-table.tsx'
import styles from './ledger-view.module.css'
import type { LedgerWords } from './ledger-words.ts'

/** A filter with the values that occur, and what each is called. */
export interface LedgerFilter {
  readonly name: FilterName
  readonly label: string
  readonly options: readonly (readonly [value: string, label: string])[]
}

/** What the server draws of a row: its link, its actors, its amount, its standing and its evidence. */
export type DrawnRow = Readonly<
  Record<'label' | 'givers' | 'receivers' | 'amount' | 'status' | 'evidence', ReactNode>
>

/**
 * The ledger: narrowed and sorted as the reader chooses, with the sums of what is shown. The choice stands in the
 * address, so that it can be sent on and gone back to. Without JavaScript all of it is shown, the greatest first.
 */
export function LedgerView({
  rows,
  drawn,
  filters,
  words,
  language,
}: {
  rows: readonly LedgerRow[]
  drawn: Readonly<Record<string, DrawnRow>>
  filters: readonly LedgerFilter[]
  words: LedgerWords
  language: FigureLanguage
}) {
  const [choice, setChoice] = useState<LedgerChoice>(nothingChosen)

  useEffect(() => {
    const read = () => setChoice(choiceIn(location.search))
    read()
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [])

  const choose = (now: LedgerChoice) => {
    setChoice(now)
    history.replaceState(history.state, '', `${location.pathname}${queryOf(now)}${location.hash}`)
  }
  const chosen = chosenOf(rows, choice)
  return (
    <>
      <search className={styles['filters']} aria-label={words.filter}>
        {filters.map(({ name, label, options }) => (
          <FilterSelect
            key={name}
            label={label}
            any={words.any}
            options={options}
            chosen={choice.filters[name]}
            choose={(value) => choose({ ...choice, filters: withFilter(choice.filters, name, value) })}
          />
        ))}
        <p role="status" className={styles['state']}>
          {words.shown.replace('##', String(rows.length)).replace('#', String(chosen.length))}
        </p>
        {queryOf(choice) !== '' && (
          <button type="button" className={styles['reset']} onClick={() => choose(nothingChosen)}>
            {words.reset}
          </button>
        )}
      </search>
      <LedgerSums rows={chosen} words={words} language={language} />
      <section className={styles['section']}>
        <h2>{words.commitments}</h2>
        <LedgerTable
          rows={chosen}
          drawn={drawn}
          words={words}
          sort={choice.sort}
          onSort={(sort: LedgerSort) => choose({ ...choice, sort })}
        />
        <p className={styles['forms']}>
          {words.take}{' '}
          <a
            href="/ledger.csv"
            download
            onClick={(event) => hand(event.currentTarget, asCsv(chosen), 'text/csv')}
          >
            CSV
          </a>{' '}
          <a
            href="/ledger.json"
            download
            onClick={(event) => hand(event.currentTarget, asJson(chosen), 'application/json')}
          >
            JSON
          </a>
        </p>
      </section>
    </>
  )
}

function withFilter(filters: LedgerChoice['filters'], name: FilterName, value: string) {
  const { [name]: _, ...others } = filters
  return value === '' ? others : { ...others, [name]: value }
}

/** Lets a link hand over what is shown, in place of the whole that stands at its address. */
function hand(link: HTMLAnchorElement, text: string, type: string): void {
  const whole = link.href
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.download = whole.slice(whole.lastIndexOf('/') + 1)
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
    link.href = whole
  })
}
