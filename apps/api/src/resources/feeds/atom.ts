import XmlBuilder from 'fast-xml-builder'
import type { Entry } from './entry.ts'
import type { Feed } from './feed.ts'
import { rights } from './rights.ts'

/** What XML 1.0 has no way to write. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Writes a feed as Atom. Standard: RFC 4287, with paging by RFC 5005 and the licence by RFC 4946. */
export function atomOf(feed: Feed): string {
  const { id, title, description, self, json, changes, first, next, updated, entries } = feed
  const builder = new XmlBuilder({ ignoreAttributes: false, suppressEmptyNode: true })
  const tree = {
    '?xml': { '@_version': '1.0', '@_encoding': 'utf-8' },
    feed: {
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      '@_xml:lang': 'en',
      id,
      title,
      subtitle: description,
      updated,
      author: { name: 'Entente' },
      rights: rights.text,
      link: [
        link('self', 'application/atom+xml', self),
        link('alternate', 'application/json', changes),
        link('alternate', 'application/feed+json', json),
        link('license', 'text/html', rights.address),
        link('first', 'application/atom+xml', first),
        ...(next === undefined ? [] : [link('next', 'application/atom+xml', next)]),
      ],
      entry: entries.map(entry),
    },
  }
  return builder.build(tree).replaceAll(unwritable, '')
}

const entry = ({ id, title, released, url, history, tags, summary, html }: Entry) => ({
  id,
  title,
  published: released,
  updated: released,
  link: [link('alternate', 'application/json', url), link('related', 'application/json', history)],
  category: tags.map((term) => ({ '@_term': term })),
  summary,
  content: { '@_type': 'html', '#text': html },
})

const link = (rel: string, type: string, href: string) => ({ '@_rel': rel, '@_type': type, '@_href': href })
