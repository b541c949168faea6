import { expect, test } from 'vitest'
import { answering, stated, together } from '../testing/accounts.ts'
import { anEvent } from '../testing/acts.ts'
import { aDocument } from '../testing/documents.ts'
import { findings } from '../testing/findings.ts'
import { supersedesLater } from './supersedes-later.ts'

const reports = (...dates: [id: string, published: string | undefined][]) =>
  dates.map(([id, published]) =>
    aDocument(published === undefined ? { id } : { id, published: stated(published, `${id}#1.1`) }),
  )
/** An event whose date by the report `new` supersedes that by the report `old`. */
const event = anEvent({
  date: together('It is the latest.', {
    later: answering(stated('2031-06', 'new#2.1'), 'supersedes', 'first'),
    first: stated('2031-07', 'old#2.1'),
  }),
})
const found = (old: string | undefined, later: string | undefined) =>
  findings(supersedesLater, [...reports(['old', old], ['new', later]), event])

test('later news supersedes', () => {
  expect(found('2031-05-01', '2031-05-02')).toEqual([])
})

test('earlier news does not', () => {
  expect(found('2031-05-02', '2031-05-01')).toMatchObject([
    {
      id: 'saltmouth-meeting',
      field: '/date/0/answers/relation',
      expected: 'a document of 2031-05-02 or later, when "first" was published',
      got: 'supersedes, by what was published 2031-05-01',
    },
  ])
})

test('what may be of the same time passes, and so does what has no known date', () => {
  expect(found('2031-05-02', '2031-05')).toEqual([])
  expect(found(undefined, '2031-05-01')).toEqual([])
  expect(found('2031-05-02', undefined)).toEqual([])
})

test('one document that is not earlier is enough', () => {
  const [account] = stated('2031-06', 'new#2.1')
  const evidence = [{ basis: 'stated' as const, passages: ['new#2.1', 'newest#2.1'] }]
  const date = together('It is the latest.', {
    later: answering(account ? [{ ...account, evidence }] : [], 'supersedes', 'first'),
    first: stated('2031-07', 'old#2.1'),
  })
  const earlier = reports(['old', '2031-05-02'], ['new', '2031-05-01'])
  const world = (newest: string) => [...earlier, ...reports(['newest', newest]), anEvent({ date })]
  expect(findings(supersedesLater, world('2031-05-03'))).toEqual([])
  expect(findings(supersedesLater, world('2031-04'))).toHaveLength(1)
})
