/** Addresses that are asked in turn, which all give answers of one sort; `{day}` stands for a day, another each time. */
export interface Scenario {
  readonly name: string
  readonly paths: readonly string[]
  /** What of the bare app's throughput is wanted at least; absent where nothing is. */
  readonly target?: number
}

interface Listed {
  readonly items: readonly { readonly id: string; readonly label: string }[]
  readonly next?: string
}

/**
 * What is asked of the API, read from the API itself: of its largest collection, a record, all records, a list of 50
 * and a search, each again and again; and each so that no address comes twice, so that no answer is a kept one. For
 * that every address asks as of another day, all of them later than any document.
 */
export async function scenarios(origin: string): Promise<readonly Scenario[]> {
  const read = async <T>(path: string): Promise<T> => {
    const answer = await fetch(origin + path)
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: the scenarios want mending`)
    return (await answer.json()) as T
  }
  const { counts } = await read<{ counts: Record<string, number> }>('/v1')
  const [collection = ''] = Object.entries(counts).toSorted(([, a], [, b]) => b - a)[0] ?? []
  const { items } = await read<Listed>(`/v1/${collection}?limit=200`)
  const records = items.map(({ id }) => `/v1/${collection}/${id}`)
  const [record] = await middleBySize(records, origin)
  const words = items.map(({ label }) =>
    encodeURIComponent(label.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? ''),
  )
  const list = `/v1/${collection}?limit=50`
  const search = `/v1/search?q=${words[0]}`
  return [
    { name: 'a record', paths: [record ?? ''], target: 0.7 },
    { name: 'many records', paths: records },
    { name: 'a list of 50', paths: [list], target: 0.5 },
    { name: 'a search', paths: [search] },
    { name: 'a record, never kept', paths: records.map((path) => `${path}?as_of={day}`) },
    { name: 'a list of 50, never kept', paths: [`${list}&as_of={day}`] },
    { name: 'a search, never kept', paths: words.map((word) => `/v1/search?q=${word}&as_of={day}`) },
  ]
}

/** The paths by the size of their answers, from the middle on. */
async function middleBySize(paths: readonly string[], origin: string): Promise<readonly string[]> {
  const sized = await Promise.all(
    paths.map(async (path) => ({
      path,
      size: (await (await fetch(origin + path)).arrayBuffer()).byteLength,
    })),
  )
  return sized
    .toSorted((a, b) => a.size - b.size)
    .slice(Math.floor(sized.length / 2))
    .map(({ path }) => path)
}
