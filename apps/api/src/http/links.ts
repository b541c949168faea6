import { collections, type EdtfDate, type Kind } from '@entente/domain'
import * as z from 'zod'
import type { RawQuery } from './parameters.ts'

/** An address on this host. */
export const Link = z
  .string()
  .regex(/^\/\S*$/)
  .meta({ id: 'Link', description: 'Address of a resource, relative to this host (RFC 3986, section 4.2)' })

/** Joins a path and a query into an address. */
export function address(path: string, query: RawQuery = []): string {
  if (query.length === 0) return path
  const pairs = query.map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  )
  return `${path}?${pairs.join('&')}`
}

/** Which time is asked for: what was known on a day, and what this ledger held in a version. Both may be given. */
export interface Time {
  readonly as_of?: EdtfDate | undefined
  readonly as_in?: string | undefined
}

/** What asks for the same time again, as it stands in a query. */
export const timeQuery = ({ as_of, as_in }: Time = {}): RawQuery => [
  ...(as_of === undefined ? [] : [['as_of', as_of] as const]),
  ...(as_in === undefined ? [] : [['as_in', as_in] as const]),
]

/** The address of a record, or of what stands under it, at the same time as was asked for. */
export function recordAddress(kind: Kind, id: string, time?: Time, under = ''): string {
  return address(`/v1/${collections[kind]}/${id}${under}`, timeQuery(time))
}

/** The links of a page of a list. */
export const PageLinks = z
  .strictObject({
    self: Link,
    next: Link.optional().meta({ description: 'The next page; absent on the last' }),
  })
  .meta({ id: 'PageLinks' })

/** The links of the page that was asked for, given where the next one begins. */
export function pageLinks(path: string, query: RawQuery, next?: string): z.output<typeof PageLinks> {
  const rest = query.filter(([name]) => name !== 'cursor')
  return {
    self: address(path, query),
    ...(next === undefined ? {} : { next: address(path, [...rest, ['cursor', next]]) }),
  }
}
