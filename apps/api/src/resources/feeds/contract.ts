import * as z from 'zod'
import type { Contract } from '../../http/operation.ts'
import { kind, paging, wholeNumber } from '../../http/parameter-schemas.ts'
import { type FeedQuery, mostEntries, usualEntries } from './feed.ts'
import { JsonFeed } from './json-feed.ts'
import { longestSide } from './tell.ts'

const query = z.strictObject({
  kind,
  limit: wholeNumber(1, mostEntries, usualEntries, 'How many entries to a page'),
  cursor: paging.cursor,
})

const description = `The newest version first; an entry for each record that a version added, changed, removed or redirected, with the change itself, before and after, of each side at most ${longestSide} characters; older ones are on the next pages. An entry is never rewritten.`

/** The contract of the feed in Atom. */
export const atomContract: Contract<object, FeedQuery, string> = {
  operationId: 'getAtomFeed',
  method: 'get',
  path: '/v1/feed.atom',
  tag: 'History',
  summary: 'Follow the changes by Atom',
  description,
  parameters: { query },
  answers: {
    description: 'An Atom feed (RFC 4287), paged by RFC 5005',
    mediaTypes: ['application/atom+xml'],
    schema: z.string(),
    absolute: true,
  },
  problems: ['not-found'],
}

/** The contract of the feed in JSON Feed. */
export const jsonFeedContract: Contract<object, FeedQuery, z.output<typeof JsonFeed>> = {
  operationId: 'getJsonFeed',
  method: 'get',
  path: '/v1/feed.json',
  tag: 'History',
  summary: 'Follow the changes by JSON Feed',
  description,
  parameters: { query },
  answers: {
    description: 'A JSON Feed 1.1, paged by next_url',
    mediaTypes: ['application/feed+json', 'application/json'],
    schema: JsonFeed,
    absolute: true,
  },
  problems: ['not-found'],
}
