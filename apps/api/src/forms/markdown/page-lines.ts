import type { PageOf } from '../cited/page.ts'
import type { Telling } from '../cited/telling.ts'
import { escaped, linked } from './escaped.ts'

/** The heading of a page of a list: what it is of, how many there are, and where it goes on. */
export function pageLines(
  title: string,
  { items, total, links }: PageOf<unknown>,
  { origin }: Telling,
): string[] {
  const next = links.next === undefined ? '' : ` The next page: ${linked(`${origin}${links.next}`)}`
  return [`# ${escaped(title)}`, '', `${items.length} of ${total}.${next}`, '']
}
