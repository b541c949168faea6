import * as z from 'zod'
import { TwoTimes, twoTimes } from '../../http/two-times.ts'
import { RecordChange } from '../changes/record-change.ts'
import type { Entry } from './entry.ts'
import type { Feed } from './feed.ts'
import { rights } from './rights.ts'

const Item = z
  .strictObject({
    id: z.string().meta({ description: 'A tag: URI (RFC 4151), the same for good' }),
    url: z.url(),
    title: z.string(),
    summary: z.string(),
    content_html: z.string(),
    content_text: z.string(),
    date_published: z.iso.datetime(),
    date_modified: z.iso.datetime(),
    tags: z.array(z.string()),
    _entente: z
      .strictObject({ about: z.url(), change: RecordChange.omit({ before: true, after: true }) })
      .meta({ description: 'The change itself, for programs' }),
  })
  .meta({ id: 'JsonFeedItem', description: 'One change' })

/** A feed as JSON Feed. */
export const JsonFeed = z
  .strictObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    home_page_url: z.url(),
    feed_url: z.url(),
    next_url: z.url().optional(),
    description: z.string(),
    language: z.literal('en'),
    authors: z.array(z.strictObject({ name: z.string(), url: z.url() })),
    items: z.array(Item),
    _entente: z
      .strictObject({ about: z.url(), rights: z.string(), license: z.url(), time: TwoTimes })
      .meta({ description: 'Licence, and in which sense of time changes are told' }),
  })
  .meta({ id: 'JsonFeed', description: 'Changes as JSON Feed 1.1' })

/** Shapes a feed as JSON Feed. Standard: JSON Feed 1.1, with extensions under `_entente`. */
export function jsonFeedOf(feed: Feed): z.output<typeof JsonFeed> {
  const { title, description, origin, self, next, entries } = feed
  const about = `${origin}/docs`
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: about,
    feed_url: self,
    ...(next === undefined ? {} : { next_url: next }),
    description,
    language: 'en',
    authors: [{ name: 'Entente', url: `${origin}/v1` }],
    items: entries.map((entry) => item(entry, about)),
    _entente: { about, rights: rights.text, license: rights.address, time: twoTimes },
  }
}

function item({ change, ...entry }: Entry, about: string): z.output<typeof Item> {
  const { before, after, ...told } = change
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    summary: entry.summary,
    content_html: entry.html,
    content_text: entry.text,
    date_published: entry.released,
    date_modified: entry.released,
    tags: [...entry.tags],
    _entente: { about, change: told },
  }
}
