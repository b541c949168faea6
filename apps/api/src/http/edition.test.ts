import { MemoryLedger } from '@entente/domain/ledger'
import { harbourDataset } from '@entente/domain/testing'
import { expect, test } from 'vitest'
import { ask, ids } from '../../test/ask.ts'
import { createApp } from '../app.ts'
import { operations } from '../operations.ts'

test('wherever as_of is taken, as_in is', () => {
  const taken = operations.map(({ contract }) => Object.keys(contract.parameters.query?.shape ?? {}))
  const timed = taken.filter((names) => names.includes('as_of'))
  expect(timed.length).toBeGreaterThan(40)
  for (const names of timed) expect(names).toContain('as_in')
})

test('an older version answers as it did, mistakes included, and its links stay in it', async () => {
  const { body } = await ask('/v1/agreements/harbour-treaty?as_in=0.8.0&include=related')
  expect(body.label).toBe('Harbor treaty')
  expect(body.links).toMatchObject({
    self: '/v1/agreements/harbour-treaty?as_in=0.8.0',
    evidence: '/v1/agreements/harbour-treaty/evidence?as_in=0.8.0',
    graph: '/v1/graph?around=harbour-treaty&as_in=0.8.0',
    history: '/v1/agreements/harbour-treaty/history',
  })
  expect(body.related[0].links.self).toMatch(/\?as_in=0\.8\.0$/)
  expect(
    (await ask(body.links.evidence)).body.items[0].accounts[0].evidence[0].passages[0].links.document,
  ).toBe('/v1/documents/gazette-report?as_in=0.8.0')
})

test.each([
  '/v1/documents',
  '/v1/search?q=harbour',
  '/v1/timeline',
  '/v1/publishers',
  '/v1/totals',
  '/v1/map',
  '/v1/graph?around=harbour-treaty',
  '/v1/documents/gazette-report/coverage',
  '/v1/documents/gazette-report/passages',
  '/v1/people/benjamin-marsh/sources',
])('%s is asked of a version, and every link to a record stays in it', async (path) => {
  const { status, text } = await ask(`${path}${path.includes('?') ? '&' : '?'}as_in=0.8.0`)
  expect(status).toBe(200)
  const links = [...text.matchAll(/"(\/v1\/[^"]*)"/g)].map(([, link]) => link ?? '')
  for (const link of links) expect(link).toMatch(/as_in=0\.8\.0|\/verify$|\/history$/)
})

test('a record that came later is a 404 which names the version', async () => {
  const { status, body } = await ask('/v1/events/treaty-signing?as_in=0.9.0')
  expect([status, body.detail]).toEqual([
    404,
    'There is no event with the id treaty-signing in version 0.9.0.',
  ])
})

test('both times may be given together', async () => {
  expect(ids((await ask('/v1/documents?as_in=1.0.0&as_of=2031-05')).body)).toEqual(['gazette-report'])
  expect((await ask('/v1/documents?as_in=0.9.0&as_of=2031-01')).body.total).toBe(0)
})

test('a former id leads to its heir in the version, where it has one there', async () => {
  expect((await ask('/v1/people/benjamin-marsh?as_in=0.9.0')).status).toBe(200)
  const { status, headers } = await ask('/v1/people/benjamin-marsh?as_in=1.0.0')
  expect([status, headers.get('location')]).toEqual([308, '/v1/people/ben-marsh?as_in=1.0.0'])
})

test('an unknown version is a 400 that names the parameter and lists the versions', async () => {
  const { status, body } = await ask('/v1/people?as_in=7.7.7')
  expect(status).toBe(400)
  expect(body.errors).toEqual([
    { in: 'query', parameter: 'as_in', detail: 'there is no version 7.7.7; there are: 1.0.0, 0.9.0, 0.8.0' },
  ])
  expect((await ask('/v1/people?as_in=latest')).body.errors[0].detail).toContain('such as 1.2.3')
})

test('entity tags and kept answers tell versions apart', async () => {
  const versions = ['1.0.0', '0.9.0', '0.8.0']
  const addresses = ['', ...versions.map((version) => `?as_in=${version}`)]
  const tags = async () =>
    Promise.all(
      addresses.map(async (query) =>
        (await ask(`/v1/agreements/harbour-treaty${query}`)).headers.get('etag'),
      ),
    )
  const first = await tags()
  expect(new Set(first).size).toBe(addresses.length)
  expect(await tags()).toEqual(first)
})

test('another past gives another tag to the same address', async () => {
  const sole = createApp({ ledger: new MemoryLedger(await harbourDataset()) })
  const { headers } = await sole.request('/v1/changes')
  expect(headers.get('etag')).not.toBe((await ask('/v1/changes')).headers.get('etag'))
})

test('a ledger without a past answers from the version that it has', async () => {
  const sole = createApp({ ledger: new MemoryLedger(await harbourDataset()) })
  const status = async (path: string) => (await sole.request(path)).status
  expect(await status('/v1/people?as_in=1.0.0')).toBe(200)
  expect(await status('/v1/people?as_in=0.9.0')).toBe(400)
  expect(await status('/v1/changes?since=1.0.0')).toBe(200)
  expect(await status('/v1/releases')).toBe(200)
  expect(await status('/v1/people/ben-marsh/history')).toBe(200)
  expect(await status('/v1/feed.atom')).toBe(404)
})
