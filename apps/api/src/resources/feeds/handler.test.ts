import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'

const origin = 'http://localhost'
const atom = async (query = '') => parseAtomFeed((await ask(`/v1/feed.atom${query}`)).text)
const json = async (query = '') => parseJsonFeed((await ask(`/v1/feed.json${query}`)).text)

/** RFC 4151, section 2.1. */
const tag = /^tag:[a-z0-9.-]+,\d{4}-\d{2}-\d{2}:[\w./-]+$/

test('Atom is what an independent parser reads', async () => {
  const { headers } = await ask('/v1/feed.atom')
  expect(headers.get('content-type')).toBe('application/atom+xml')
  const feed = await atom()
  expect(feed).toMatchObject({
    id: 'tag:localhost,2031-05-02:changes',
    title: { value: 'Entente: changes' },
    updated: '2032-01-01T00:00:00Z',
    authors: [{ name: 'Entente' }],
    rights: { value: expect.stringContaining('CC BY 4.0') },
  })
  const links = Object.fromEntries((feed.links ?? []).map(({ rel, type, href }) => [`${rel} ${type}`, href]))
  expect(links).toMatchObject({
    'self application/atom+xml': `${origin}/v1/feed.atom`,
    'alternate application/json': `${origin}/v1/changes`,
    'alternate application/feed+json': `${origin}/v1/feed.json`,
    'license text/html': 'https://creativecommons.org/licenses/by/4.0/',
    'next application/atom+xml': expect.stringMatching(/^http:\/\/localhost\/v1\/feed\.atom\?cursor=/),
  })
  for (const entry of feed.entries ?? []) {
    expect(entry.id).toMatch(tag)
    expect(entry.title?.value).toEqual(expect.any(String))
    expect(entry.updated).toBe(entry.published)
    expect(Number.isNaN(Date.parse(entry.updated ?? ''))).toBe(false)
    expect(entry.links?.find(({ rel }) => rel === 'alternate')?.href).toMatch(/^http:\/\/localhost\/v1\//)
  }
})

test('JSON Feed is what an independent parser reads', async () => {
  const { headers, body } = await ask('/v1/feed.json')
  expect(headers.get('content-type')).toBe('application/feed+json')
  expect(body.version).toBe('https://jsonfeed.org/version/1.1')
  const feed = await json()
  expect(feed).toMatchObject({
    title: 'Entente: changes',
    feed_url: `${origin}/v1/feed.json`,
    next_url: expect.stringMatching(/^http:\/\/localhost\/v1\/feed\.json\?cursor=/),
    language: 'en',
    authors: [{ name: 'Entente' }],
  })
  expect(feed.items?.length).toBe(25)
})

test('both tell the same entries, the newest first, each under its own name', async () => {
  const [{ entries = [] }, { items = [] }] = [await atom('?limit=100'), await json('?limit=100')]
  const { body } = await ask('/v1/changes?limit=200')
  expect(items.length).toBe(body.total)
  expect(entries.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
  expect(entries.map(({ content }) => content)).toEqual(
    items.map(({ content_html }) => ({ type: 'html', value: content_html })),
  )
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  const days = entries.map(({ updated = '' }) => updated)
  expect(days).toEqual([...days].sort().reverse())
})

test('an entry carries the change itself, before and after, as HTML and as text', async () => {
  const [item] = (await json('?kind=agreement')).items?.slice(1) ?? []
  expect(item).toMatchObject({
    id: 'tag:localhost,2031-05-09:0.9.0/agreement/harbour-treaty',
    url: `${origin}/v1/agreements/harbour-treaty?as_in=0.9.0`,
    title: 'Harbour treaty (agreement): changed in 0.9.0',
    tags: ['agreement', 'changed', '0.9.0'],
    content_text:
      'One part of the agreement “Harbour treaty” changed in version 0.9.0.\n\n/label changed\nBefore: Harbor treaty\nAfter: Harbour treaty\n\nVersion 0.9.0 says of itself: A label is mended.',
  })
  expect(item?.content_html).toContain(
    '<dt>Before</dt><dd>Harbor treaty</dd><dt>After</dt><dd>Harbour treaty</dd>',
  )
})

test('an account is told with what it rests on and whom it answers', async () => {
  const item = (await json('?kind=commitment')).items?.find(({ id }) =>
    id?.endsWith('1.0.0/commitment/dredger-grant'),
  )
  expect(item?.content_text).toContain('bulletin rivals gazette.')
  expect(item?.content_text).toContain(
    'After: amount 3000000, currency EUR, nature grant (stated, harbour-bulletin#2.1, rival to “gazette”)',
  )
})

test('every page is reached, and none is lost or told twice', async () => {
  const seen: string[] = []
  let next: string | undefined = '/v1/feed.json?limit=7'
  while (next !== undefined) {
    const { body } = await ask(next)
    seen.push(...body.items.map(({ id }: { id: string }) => id))
    next = body.next_url?.slice(origin.length)
  }
  expect(seen).toEqual((await json('?limit=100')).items?.map(({ id }) => id))
})

test('addresses and names are those of the host that was asked, and so are the tags', async () => {
  const here = await ask('/v1/feed.json')
  const there = await ask('https://entente.example:8443/v1/feed.json')
  expect(there.body.feed_url).toBe('https://entente.example:8443/v1/feed.json')
  expect(there.body.items[0].id).toMatch(/^tag:entente\.example,2032-01-01:/)
  expect(there.headers.get('etag')).not.toBe(here.headers.get('etag'))
  expect((await ask('/v1/feed.json')).text).toBe(here.text)
})
