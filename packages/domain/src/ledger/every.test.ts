import { expect, test } from 'vitest'
import { every } from './every.ts'

test('follows the cursor to the end', async () => {
  const asked: (string | undefined)[] = []
  const items = await every<number>(async ({ cursor }) => {
    asked.push(cursor)
    return cursor === undefined ? { items: [1, 2], total: 3, next: 'more' } : { items: [3], total: 3 }
  })
  expect(items).toEqual([1, 2, 3])
  expect(asked).toEqual([undefined, 'more'])
})
