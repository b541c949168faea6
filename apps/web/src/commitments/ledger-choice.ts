import type { LedgerRow } from './ledger-row.ts'

/** By what the ledger can be narrowed; also the names of the parameters in the address. */
export const filterNames = ['from', 'to', 'nature', 'currency', 'status', 'basis'] as const

/** One of {@link filterNames}. */
export type FilterName = (typeof filterNames)[number]

/** By what the ledger can be sorted. */
export const sortNames = ['amount', 'label', 'status'] as const

/** One of {@link sortNames}; with `-` before it the other way round. */
export type LedgerSort = (typeof sortNames)[number] | `-${(typeof sortNames)[number]}`

/** What a reader chose to see of the ledger. */
export interface LedgerChoice {
  readonly filters: Readonly<Partial<Record<FilterName, string>>>
  readonly sort: LedgerSort
}

/** What is seen where nothing is chosen: all of it, the greatest amount first. */
export const nothingChosen: LedgerChoice = { filters: {}, sort: '-amount' }

/** The choice that an address holds. Parameters that mean nothing here are passed over. */
export function choiceIn(search: string): LedgerChoice {
  const asked = new URLSearchParams(search)
  const filters = Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = asked.get(name)
      return value === null || value === '' ? [] : [[name, value]]
    }),
  )
  const sort = asked.get('sort') ?? ''
  const isKnown = sortNames.some((name) => sort === name || sort === `-${name}`)
  return { filters, sort: isKnown ? (sort as LedgerSort) : nothingChosen.sort }
}

/** The query of an address that holds a choice: `?from=…`, or nothing where nothing is chosen. */
export function queryOf({ filters, sort }: LedgerChoice): string {
  const asked = new URLSearchParams(
    filterNames.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])),
  )
  if (sort !== nothingChosen.sort) asked.set('sort', sort)
  return asked.size === 0 ? '' : `?${asked}`
}

/** The values of a row by which a filter can find it. */
export const valuesOf = (row: LedgerRow, name: FilterName): readonly string[] => {
  const { givers, receivers, nature, currency, status, basis } = row
  const values: Readonly<Record<FilterName, readonly (string | undefined)[]>> = {
    from: givers.map(({ id }) => id),
    to: receivers.map(({ id }) => id),
    nature: [nature],
    currency: [currency],
    status: [status],
    basis: [basis],
  }
  return values[name].filter((value) => value !== undefined)
}

/** The rows that fit a choice, in its order. */
export function chosenOf(rows: readonly LedgerRow[], { filters, sort }: LedgerChoice): readonly LedgerRow[] {
  const fitting = rows.filter((row) =>
    filterNames.every((name) => filters[name] === undefined || valuesOf(row, name).includes(filters[name])),
  )
  const key = sort.replace('-', '')
  const turned = sort.startsWith('-') ? -1 : 1
  return [...fitting].sort((a, b) => {
    if (key !== 'amount') {
      const [x, y] = key === 'label' ? [a.label, b.label] : [a.status ?? '', b.status ?? '']
      return turned * x.localeCompare(y) || a.label.localeCompare(b.label)
    }
    // An amount that is not known is neither great nor small: it stands last either way.
    if (a.amount === undefined || b.amount === undefined)
      return Number(a.amount === undefined) - Number(b.amount === undefined) || a.label.localeCompare(b.label)
    return turned * (Number(a.amount) - Number(b.amount)) || a.label.localeCompare(b.label)
  })
}
