import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntenteRecord } from '../records/record.ts'
import { harbourStates } from '../testing/harbour-editions.ts'
import { fieldChanges } from './field-changes.ts'
import { byKindAndId, recordChanges } from './record-changes.ts'
import { undo, undoFields } from './undo.ts'

const text = (value: unknown) => JSON.stringify(value)

const key = fc.oneof(
  fc.constantFrom('id', 'a', 'b', 'c', 'a/b', 'a~b', '', '0', '1', 'constructor'),
  fc.string({ maxLength: 3 }).filter((word) => word !== '__proto__'),
)
const account = fc.record({
  id: fc.constantFrom('one', 'two', 'three'),
  value: fc.constantFrom('x', 'y', 1),
  evidence: fc.array(fc.constantFrom('p', 'q'), { maxLength: 2 }),
})
const { value: json } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(null, true, 0, 1, 'x', 'y'),
    fc.array(account, { minLength: 1, maxLength: 3 }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}))
const object = fc.dictionary(key, json, { maxKeys: 6, noNullPrototype: true })

describe('undoing what a difference tells gives the older value, byte for byte', () => {
  test('of any two objects', () => {
    fc.assert(
      fc.property(object, object, (before, after) => {
        expect(text(undoFields(after, fieldChanges(before, after)))).toBe(text(before))
      }),
      { numRuns: 2000, seed: 11 },
    )
  })

  test('of an object and itself with its keys turned round', () => {
    fc.assert(
      fc.property(object, (before) => {
        const after = Object.fromEntries(Object.entries(before).reverse())
        expect(text(undoFields(after, fieldChanges(before, after)))).toBe(text(before))
      }),
      { numRuns: 300, seed: 12 },
    )
  })

  test('of records that are edited, added, dropped and renamed at random', async () => {
    const states = (await harbourStates()).map(({ records }) => records)
    const pool = states.flat()
    const edited = fc
      .tuple(fc.constantFrom(...pool), object)
      .map(([record, more]) => ({ ...record, ...more, kind: record.kind, id: record.id }) as EntenteRecord)
    const dataset = fc.uniqueArray(fc.oneof(fc.constantFrom(...pool), edited), {
      maxLength: 25,
      selector: ({ id }) => id,
    })
    fc.assert(
      fc.property(dataset, dataset, (some, others) => {
        const [before, after] = [[...some].sort(byKindAndId), [...others].sort(byKindAndId)]
        expect(text(undo(after, recordChanges(before, after)))).toBe(text(before))
      }),
      { numRuns: 500, seed: 13 },
    )
  })
})

test('what a change became need not be kept to undo it', () => {
  fc.assert(
    fc.property(object, object, (before, after) => {
      const changes = fieldChanges(before, after).map((change) => ({ ...change, after: undefined }))
      expect(text(undoFields(after, changes))).toBe(text(before))
    }),
    { numRuns: 500, seed: 14 },
  )
})
