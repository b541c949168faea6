import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstOf, page, type Sortable } from './page.ts'

const values = fc.option(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(5)), { nil: null })
const lists = fc
  .array(values, { maxLength: 40 })
  .map((all) => all.map((value, at): Sortable<number> => ({ item: at, id: `id-${at % 7}-${at}`, value })))

test('the first few are those that sorting all of them puts first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 50 }), (all, count) => {
      const order = (a: number, b: number) => a - b
      expect(firstOf(all, count, order)).toEqual([...all].sort(order).slice(0, count))
    }),
  )
})

test('whatever the page size and the order, page after page gives every item once, the missing last', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 9 }), fc.boolean(), (all, limit, descending) => {
      const seen: number[] = []
      let cursor: string | undefined
      do {
        const part = page(all, { limit, cursor }, descending)
        expect(part.total).toBe(all.length)
        seen.push(...part.items)
        cursor = part.next
      } while (cursor !== undefined)
      expect([...seen].sort((a, b) => a - b)).toEqual(all.map(({ item }) => item))
      const missing = seen.map((at) => all[at]?.value === null)
      expect(missing).toEqual([...missing].sort())
    }),
  )
})
