import type { Found } from './index-options.ts'

/** A record that was found, and the words of it that matched, folded. */
export interface Hit extends Found {
  readonly id: string
  readonly terms: ReadonlySet<string>
}

/** Finds records by words, the best first. Slips are allowed for where the words as typed find nothing. */
export type Finder = (query: string) => readonly Hit[]

let loading: Promise<Finder> | undefined

/** Loads the index, and what reads it, on first use. A load that failed can be tried again. */
export function loadIndex(): Promise<Finder> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function load(): Promise<Finder> {
  const [{ default: MiniSearch }, { indexOptions, slips }, answer] = await Promise.all([
    import('minisearch'),
    import('./index-options.ts'),
    fetch('/search-index.json'),
  ])
  if (!answer.ok) throw new Error(`the index answered ${answer.status}`)
  const index = MiniSearch.loadJSON(await answer.text(), indexOptions)
  return (query) => {
    const exact = index.search(query)
    const found = exact.length > 0 ? exact : index.search(query, { fuzzy: slips })
    return found.map(({ id, path, kind, label, summary, terms }) => ({
      id,
      path,
      kind,
      label,
      summary,
      terms: new Set(terms),
    }))
  }
}
