'use client'

import { useEffect, useState } from 'react'
import { FilterSelect } from '../listing/filter-select.tsx'
import styles from './source-filter.module.css'

/** One filter: its name, which is also that of the data attribute and of the parameter in the address. */
export interface Filter {
  readonly name: string
  readonly label: string
  readonly options: readonly (readonly [value: string, label: string])[]
}

/** The words that the filter shows; they come from the page, so that no catalogue is sent to the browser. */
export interface FilterWords {
  readonly filter: string
  readonly any: string
  readonly showAll: string
  readonly shown: string
  readonly noneShown: string
}

type Chosen = Readonly<Record<string, string>>

/**
 * Hides the items of the page's list that do not fit. Items carry `data-filtered` and a data attribute for each filter.
 * The choice stands in the address, so that it can be sent on and gone back to. Without JavaScript every item is shown.
 */
export function SourceFilter({ filters, words }: { filters: readonly Filter[]; words: FilterWords }) {
  const [chosen, setChosen] = useState<Chosen>({})
  const [shown, setShown] = useState<number>()

  useEffect(() => {
    const read = () => {
      const asked = new URLSearchParams(location.search)
      setChosen(Object.fromEntries(filters.map(({ name }) => [name, asked.get(name) ?? ''])))
    }
    read()
    window.addEventListener('popstate', read)
    return () => window.removeEventListener('popstate', read)
  }, [filters])

  useEffect(() => setShown(show(chosen)), [chosen])

  const choose = (now: Chosen) => {
    setChosen(now)
    const asked = new URLSearchParams(Object.entries(now).filter(([, one]) => one !== ''))
    history.replaceState(history.state, '', asked.size === 0 ? location.pathname : `?${asked}`)
  }

  return (
    <search className={styles['filter']} aria-label={words.filter}>
      {filters.map(({ name, label, options }) => (
        <FilterSelect
          key={name}
          label={label}
          any={words.any}
          options={options}
          chosen={chosen[name]}
          choose={(value) => choose({ ...chosen, [name]: value })}
        />
      ))}
      <p role="status">{shown === 0 ? words.noneShown : shown !== undefined && `${shown} ${words.shown}`}</p>
      {Object.values(chosen).some((value) => value !== '') && (
        <button type="button" onClick={() => choose({})}>
          {words.showAll}
        </button>
      )}
    </search>
  )
}

/** Shows the items that fit every choice and hides the rest; answers how many are shown. */
function show(chosen: Chosen): number {
  const items = [...document.querySelectorAll<HTMLElement>('[data-filtered]')]
  for (const item of items)
    item.hidden = Object.entries(chosen).some(([name, value]) => value !== '' && item.dataset[name] !== value)
  return items.filter(({ hidden }) => !hidden).length
}
