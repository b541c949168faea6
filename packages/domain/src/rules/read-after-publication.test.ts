import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { aDocument } from '../testing/documents.ts'
import { findings } from '../testing/findings.ts'
import { readAfterPublication } from './read-after-publication.ts'

const read = (day: string, published?: string) =>
  findings(readAfterPublication, [
    aDocument({ read: day, ...(published === undefined ? {} : { published: stated(published) }) }),
  ])

test('a document is read on the day of its publication or later', () => {
  expect(read('2031-06-02', '2031-06-02')).toEqual([])
  expect(read('2031-06-01', '2031-06-02')).toMatchObject([
    { field: '/read', expected: 'a day not before 2031-06-02, when it was published', got: '2031-06-01' },
  ])
})

test('a date that is only known as a month, or not at all, blames no day of it', () => {
  expect(read('2031-06-01', '2031-06')).toEqual([])
  expect(read('2031-06-01')).toEqual([])
})
