import type { Kind } from '@entente/domain'
import { address } from '../../http/links.ts'
import type { Context } from '../../http/operation.ts'
import { Problem } from '../../http/problem.ts'
import { changesPage } from '../changes/handler.ts'
import { type Entry, entryOf } from './entry.ts'
import { tagUri } from './tag-uri.ts'

/** How many entries a feed has where the caller does not say, and at most. */
export const usualEntries = 25
export const mostEntries = 100

/** What a feed can be asked. */
export interface FeedQuery {
  readonly kind?: Kind | undefined
  readonly limit?: number | undefined
  readonly cursor?: string | undefined
}

/** A page of changes as a feed tells it, whichever the feed. All addresses are absolute. */
export interface Feed {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly origin: string
  readonly self: string
  /** The same feed in the other form, and the same changes as plain JSON. */
  readonly atom: string
  readonly json: string
  readonly changes: string
  /** Its first page, and the next one; RFC 5005, section 3. */
  readonly first: string
  readonly next?: string
  /** When the newest version was released, RFC 3339. */
  readonly updated: string
  readonly entries: readonly Entry[]
}

/** Makes the feed that was asked for. Throws a `Problem` where the ledger keeps no history. */
export async function feedOf({ kind, limit, cursor }: FeedQuery, context: Context): Promise<Feed> {
  const { editions, origin, path, query } = context
  const releases = await editions.releases()
  const [newest, oldest] = [releases[0], releases.at(-1)]
  if (!newest || !oldest)
    throw new Problem('not-found', 'This ledger keeps no history, so there is nothing to follow.')
  const { items, links } = await changesPage({ kind, limit: limit ?? usualEntries, cursor }, context)
  const narrowed = kind === undefined ? [] : [['kind', kind] as const]
  const at = (where: string) => `${origin}${address(where, narrowed)}`
  const rest = query.filter(([name]) => name !== 'cursor')
  return {
    id: tagUri(origin, oldest.released, kind === undefined ? 'changes' : `changes/${kind}`),
    title: kind === undefined ? 'Entente: changes' : `Entente: changes of each ${kind}`,
    description: 'What each version of this ledger added, changed and removed, before and after, and why',
    origin,
    self: `${origin}${links.self}`,
    atom: at('/v1/feed.atom'),
    json: at('/v1/feed.json'),
    changes: at('/v1/changes'),
    first: `${origin}${address(path, rest)}`,
    ...(links.next === undefined ? {} : { next: `${origin}${links.next}` }),
    updated: newest.released,
    entries: await Promise.all(items.map((change) => entryOf(change, origin))),
  }
}
