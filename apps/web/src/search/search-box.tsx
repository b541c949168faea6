'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { KindChoice } from './kind-choice.tsx'
import { type Finder, loadIndex } from './load-index.ts'
import { Results } from './results.tsx'
import styles from './search-box.module.css'

/** The words that the search shows; they come from the page, so that no catalogue is sent to the browser. */
export interface SearchWords {
  readonly label: string
  readonly hint: string
  readonly loading: string
  readonly failed: string
  readonly none: string
  readonly noneHelp: string
  readonly found: string
  readonly foundOne: string
  readonly kinds: string
  readonly all: string
}

/** How many results are shown; the words that are looked for say more than a longer list. */
const most = 60

/**
 * Searches while one types. Where `inAddress` says so, the words stand in the address, so that a search can be sent on
 * and gone back to; the search that opens over another page leaves that page's address alone.
 */
export function SearchBox({ words, inAddress = true }: { words: SearchWords; inAddress?: boolean }) {
  const [query, setQuery] = useState('')
  const [find, setFind] = useState<Finder>()
  const [failed, setFailed] = useState(false)
  const [kind, setKind] = useState('')
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLOListElement>(null)

  useEffect(() => {
    if (inAddress) setQuery(new URLSearchParams(location.search).get('q') ?? '')
    box.current?.focus()
  }, [inAddress])

  useEffect(() => {
    if (query === '') return
    loadIndex().then(
      (finder) => setFind(() => finder),
      () => setFailed(true),
    )
  }, [query])

  const ask = (text: string) => {
    setQuery(text)
    setKind('')
    if (!inAddress) return
    const address = text === '' ? location.pathname : `?${new URLSearchParams({ q: text })}`
    history.replaceState(history.state, '', address)
  }

  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    const links: Element[] = [...(list.current?.querySelectorAll('a') ?? [])]
    const at = document.activeElement ? links.indexOf(document.activeElement) : -1
    const next = at + step
    if (at === -1 && step === -1) return
    event.preventDefault()
    if (next < 0) box.current?.focus()
    else focus(links[Math.min(next, links.length - 1)])
  }

  const results = query.trim() === '' ? undefined : find?.(query)
  const shown = (results ?? []).filter((hit) => kind === '' || hit.kind === kind).slice(0, most)
  return (
    <search onKeyDown={move}>
      <label className={styles['label']} htmlFor="search-words">
        {words.label}
      </label>
      <input
        ref={box}
        id="search-words"
        className={styles['box']}
        type="search"
        value={query}
        onChange={(event) => ask(event.target.value)}
        autoComplete="off"
        spellCheck={false}
        aria-describedby="search-state"
      />
      <p id="search-state" className={styles['state']} role="status">
        {failed ? words.failed : stateOf(query, results?.length, words)}
      </p>
      {results !== undefined && (
        <>
          <KindChoice hits={results} chosen={kind} choose={setKind} words={words} />
          <Results hits={shown} list={list} />
        </>
      )}
    </search>
  )
}

function focus(element: Element | undefined): void {
  if (element instanceof HTMLElement) element.focus()
}

function stateOf(query: string, results: number | undefined, words: SearchWords): string {
  if (query.trim() === '') return words.hint
  if (results === undefined) return words.loading
  if (results === 0) return `${words.none} “${query}”. ${words.noneHelp}`
  return `${results} ${results === 1 ? words.foundOne : words.found}`
}
