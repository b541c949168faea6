import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kinds } from '../primitives/kind.ts'
import { harbourEditions, harbourStates } from '../testing/harbour-editions.ts'
import { harbourDataset } from '../testing/harbour-talks.ts'
import { type ChangesQuery, UnknownVersionError } from './editions.ts'
import { historyFrom } from './history.ts'
import { MemoryEditions } from './memory-editions.ts'
import { Release, recordEvents } from './release.ts'
import { releaseBetween } from './release-between.ts'

const editions = await harbourEditions()
const states = await harbourStates()

test('every release is told, the newest first', async () => {
  expect(
    (await editions.releases()).map(({ version, previous, level, counts }) => [
      version,
      previous,
      level,
      counts,
    ]),
  ).toEqual([
    ['1.0.0', '0.9.0', 'major', { added: 4, changed: 5, removed: 1, redirected: 1 }],
    ['0.9.0', '0.8.0', 'patch', { added: 0, changed: 1, removed: 0, redirected: 0 }],
    ['0.8.0', undefined, 'minor', { added: 17, changed: 0, removed: 0, redirected: 0 }],
  ])
})

test.each(states.map((state) => [state.version, state] as const))(
  '%s is as it was, to the byte',
  async (version, state) => {
    const ledger = await editions.asIn(version)
    expect(await ledger?.info()).toMatchObject({ version, hash: state.hash })
    for (const { id } of state.records) expect(await ledger?.get(id)).toHaveProperty('record')
  },
)

test('an older version has its mistakes', async () => {
  const label = async (version: string) => {
    const found = await (await editions.asIn(version))?.get('harbour-treaty')
    return found && 'record' in found ? found.record.label : undefined
  }
  expect([await label('0.8.0'), await label('0.9.0')]).toEqual(['Harbor treaty', 'Harbour treaty'])
})

test('a version that never was is none', async () => {
  expect(await editions.asIn('7.7.7')).toBeUndefined()
  await expect(editions.changes({ since: '7.7.7' })).rejects.toThrow(
    new UnknownVersionError('7.7.7', ['1.0.0', '0.9.0', '0.8.0']),
  )
})

test('at most two older ledgers are kept', async () => {
  const all = states.map(({ version }) => version)
  const kept = await editions.asIn('0.9.0')
  expect(await editions.asIn('0.9.0')).toBe(kept)
  for (const version of all) await editions.asIn(version)
  expect(await editions.asIn('0.9.0')).toBe(kept)
})

describe('changes', () => {
  test('since a version are those of later ones, the newest first', async () => {
    const { items, total } = await editions.changes({ since: '0.8.0', limit: 200 })
    expect(items.map(({ version }) => version)).toEqual([...Array(11).fill('1.0.0'), '0.9.0'])
    expect(total).toBe(12)
    expect((await editions.changes({ since: '1.0.0' })).items).toEqual([])
  })

  test('within a release stand by kind and then by id', async () => {
    const { items } = await editions.changes({ since: '0.9.0' })
    const order = items.map(({ kind, id }) => `${String(kinds.indexOf(kind)).padStart(2, '0')} ${id}`)
    expect(order).toEqual([...order].sort())
  })

  test('are told whole: parts before and after, or the record that is gone or new', async () => {
    const { items } = await editions.changes({ limit: 200 })
    for (const change of items) {
      if (change.what === 'changed')
        for (const field of change.fields) expect(field).toMatchObject({ level: expect.any(String) })
      else expect(change.what === 'added' ? change.after : change.before).toMatchObject({ id: change.id })
    }
    const label = items.find(({ version }) => version === '0.9.0')
    expect(label?.fields).toEqual([
      { what: 'changed', field: '/label', before: 'Harbor treaty', after: 'Harbour treaty', level: 'patch' },
    ])
    expect(items.find(({ what }) => what === 'redirected')).toMatchObject({
      id: 'benjamin-marsh',
      to: 'ben-marsh',
    })
  })

  test('narrow by kind and by what happened', async () => {
    const people = await editions.changes({ kind: 'person', what: 'redirected' })
    expect(people.items.map(({ id }) => id)).toEqual(['benjamin-marsh'])
  })

  test('are read a page at a time with none lost or told twice, whatever is asked', async () => {
    const question = fc.record({
      limit: fc.integer({ min: 1, max: 200 }),
      since: fc.constantFrom(undefined, ...states.map(({ version }) => version)),
      kind: fc.constantFrom(undefined, ...kinds),
      what: fc.constantFrom(undefined, ...recordEvents),
    })
    await fc.assert(
      fc.asyncProperty(question, async (query) => {
        const { items, total } = await editions.changes({ ...query, limit: 200 })
        expect(await walk(query)).toEqual(items.map(nameOf))
        expect(items.length).toBe(total)
      }),
      { numRuns: 200, seed: 15 },
    )
  })
})

const nameOf = ({ version, kind, id }: { version: string; kind: string; id: string }) =>
  `${version} ${kind} ${id}`

/** Every change that a question finds, a page after the other. */
async function walk(query: ChangesQuery): Promise<string[]> {
  const walked: string[] = []
  let cursor: string | undefined
  do {
    const page = await editions.changes({ ...query, cursor })
    walked.push(...page.items.map(nameOf))
    cursor = page.next
  } while (cursor !== undefined)
  return walked
}

describe('the history of a record', () => {
  test('goes back to when it was added, and over the records merged into it', async () => {
    const history = await editions.historyOf('person', 'ben-marsh')
    expect(history?.map(({ version, what, id }) => [version, what, id])).toEqual([
      ['1.0.0', 'added', 'ben-marsh'],
      ['1.0.0', 'redirected', 'benjamin-marsh'],
      ['0.8.0', 'added', 'benjamin-marsh'],
    ])
  })

  test('is there of one that is gone, and of none that never was', async () => {
    expect((await editions.historyOf('place', 'lost-cape'))?.map(({ what }) => what)).toEqual([
      'removed',
      'added',
    ])
    expect(await editions.historyOf('place', 'nowhere')).toBeUndefined()
    expect(await editions.historyOf('person', 'lost-cape')).toBeUndefined()
  })
})

test('what is not released yet is undone first, and is no version', async () => {
  const present = await harbourDataset()
  const [before] = states.slice(1)
  if (!before) throw new Error('no older state')
  const release = releaseBetween(undefined, before, { released: '2031-05-02T08:00:00Z', why: ['First.'] })
  const working = new MemoryEditions(present, () => historyFrom(present.records, before.records, [release]))
  expect((await working.releases()).map(({ version }) => version)).toEqual(['0.9.0'])
  expect(await (await working.asIn('0.9.0'))?.info()).toMatchObject({ hash: before.hash })
})

test('a release fits its schema', () => {
  const [after, before] = states
  if (!after) throw new Error('no state')
  const release = releaseBetween(before, after, { released: '2032-01-01T00:00:00Z', why: ['Read.'] })
  expect(Release.parse(release)).toEqual(release)
})
