import fc from 'fast-check'
import { parseAtomFeed } from 'feedsmith'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import type { RecordChange } from '../changes/record-change.ts'
import { atomOf } from './atom.ts'
import { entryOf } from './entry.ts'
import { longestSide, tell } from './tell.ts'

const change = (before: string, after: string): RecordChange => ({
  version: '1.1.0',
  previous: '1.0.0',
  released: '2032-01-01T00:00:00Z',
  what: 'changed',
  kind: 'place',
  id: 'a-place',
  label: after,
  level: 'patch',
  why: ['It is mended.'],
  fields: [{ what: 'changed', field: '/label', before, after, level: 'patch' }],
  links: { history: '/v1/places/a-place/history' },
})

const feed = async (one: RecordChange) =>
  atomOf({
    id: 'tag:entente.example,2032-01-01:changes',
    title: 'Changes',
    description: 'What changed',
    origin: 'https://entente.example',
    self: 'https://entente.example/v1/feed.atom?kind=place&limit=1',
    atom: 'https://entente.example/v1/feed.atom',
    json: 'https://entente.example/v1/feed.json',
    changes: 'https://entente.example/v1/changes',
    first: 'https://entente.example/v1/feed.atom',
    updated: '2032-01-01T00:00:00Z',
    entries: [await entryOf(one, 'https://entente.example')],
  })

const hostile = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    ']]>',
    '&amp;',
    '&#0;',
    '"\'',
    '<!--',
    '\u0000a\u0008',
    '\uFFFE',
    '💥',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

/** What a strict reader of XML 1.0 finds wrong, namespaces included. */
function faultsOf(xml: string): string[] {
  const faults: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', ({ message }) => faults.push(message))
  parser.write(xml).close()
  return faults
}

test('whatever a record says, the feed is well formed and says it', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (before, after) => {
      const xml = await feed(change(before, after))
      expect(faultsOf(xml)).toEqual([])
      const [entry] = parseAtomFeed(xml).entries ?? []
      expect(entry?.id).toBe('tag:entente.example,2032-01-01:1.1.0/place/a-place')
      expect(entry?.content?.value).not.toMatch(/<script|<!--/)
    }),
    { numRuns: 300, seed: 21 },
  )
})

test('an address with an ampersand comes back whole', async () => {
  const { links = [] } = parseAtomFeed(await feed(change('a', 'b')))
  expect(links.find(({ rel }) => rel === 'self')?.href).toBe(
    'https://entente.example/v1/feed.atom?kind=place&limit=1',
  )
})

test('what has parts of its own is told part by part, each under its place', () => {
  const role = [{ id: 'only', value: 'giver', evidence: [{ basis: 'stated', passages: ['a-report#1.1'] }] }]
  expect(tell([{ actor: 'aldmark', role }])).toEqual([
    '0/actor: aldmark',
    '0/role: giver (stated, a-report#1.1)',
  ])
})

test('a long side is cut between letters, and says so', () => {
  const [line = ''] = tell('💥'.repeat(longestSide + 1))
  expect(line).toBe(`${'💥'.repeat(longestSide)} … (cut here)`)
  expect(tell('short')).toEqual(['short'])
})
