'use client'

import { useEffect, useState } from 'react'
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
  readonly shown: string
}

/**
 * Hides the items of the page's list that do not fit. Items carry `data-filtered` and a data attribute for each filter.
 * The choice stands in the address, so that it can be sent on. Without JavaScript every item is shown.
 */
export function SourceFilter({ filters, words }: { filters: readonly Filter[]; words: FilterWords }) {
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const [shown, setShown] = useState<number>()

  useEffect(() => {
    const asked = new URLSearchParams(location.search)
    setChosen(Object.fromEntries(filters.map(({ name }) => [name, asked.get(name) ?? ''])))
  }, [filters])

  useEffect(() => setShown(show(chosen)), [chosen])

  const choose = (name: string, value: string) => {
    const now = { ...chosen, [name]: value }
    setChosen(now)
    const asked = new URLSearchParams(Object.entries(now).filter(([, one]) => one !== ''))
    history.replaceState(history.state, '', asked.size === 0 ? location.pathname : `?${asked}`)
  }

  return (
    <search className={styles['filter']} aria-label={words.filter}>
      {filters.map(({ name, label, options }) => (
        <label key={name}>
          {label}
          <select value={chosen[name] ?? ''} onChange={(event) => choose(name, event.target.value)}>
            <option value="">{words.any}</option>
            {options.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p role="status">{shown !== undefined && `${shown} ${words.shown}`}</p>
    </search>
  )
}

/** Shows the items that fit every choice and hides the rest; answers how many are shown. */
function show(chosen: Readonly<Record<string, string>>): number {
  const items = [...document.querySelectorAll<HTMLElement>('[data-filtered]')]
  for (const item of items)
    item.hidden = Object.entries(chosen).some(([name, value]) => value !== '' && item.dataset[name] !== value)
  return items.filter(({ hidden }) => !hidden).length
}
