/** What may stand in a query: a list becomes one value with commas, and what is undefined is left out. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>

/**
 * The address of a question, from its path as the contract writes it. Throws a `RangeError` where the value of a name
 * in braces is missing, or would lead to another address.
 */
export function addressOf(
  path: string,
  names: Readonly<Record<string, string>> = {},
  query: Query = {},
): string {
  const place = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = names[name] ?? ''
    if (/^\.{0,2}$/.test(value))
      throw new RangeError(`${path}: "${value}" cannot stand for ${name}: give the id of a record.`)
    return encodeURIComponent(value)
  })
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`],
  )
  return pairs.length === 0 ? place : `${place}?${pairs.join('&')}`
}
