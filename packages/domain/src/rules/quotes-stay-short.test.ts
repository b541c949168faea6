import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { aPlace } from '../testing/actors.ts'
import { aStatement } from '../testing/acts.ts'
import { aDocument } from '../testing/documents.ts'
import { findings } from '../testing/findings.ts'
import { quotesStayShort } from './quotes-stay-short.ts'

const seven = 'one two three four five six seven'
const quote = (id: string, start: number, text = seven) =>
  aStatement({
    id,
    fragments: [{ text, passage: 'harbour-report#2.2', start, end: start + text.length }],
  })

test('a long quotation is not made of two short ones that touch', () => {
  const records = [quote('first', 202), quote('second', 202 + seven.length + 2)]
  expect(findings(quotesStayShort, records)).toMatchObject([
    { id: 'second', field: '/fragments/0', got: '14 words in 2 fragments' },
  ])
})

test('two fragments with words between them are two', () => {
  expect(findings(quotesStayShort, [quote('first', 202), quote('second', 260)])).toEqual([])
})

test('the same words quoted twice are no more words', () => {
  expect(findings(quotesStayShort, [quote('first', 202), quote('second', 202)])).toEqual([])
})

test('what a source writes is kept to a few words', () => {
  const [account] = stated({ text: 'Saltmouth' })
  const name = account && [{ ...account, asWritten: `${seven} ${seven}` }]
  expect(findings(quotesStayShort, [aPlace({ name })])).toMatchObject([{ field: '/name/0/asWritten' }])
})

test('so is a title', () => {
  expect(findings(quotesStayShort, [aDocument({ title: stated(`${seven} ${seven}`) })])).toMatchObject([
    { field: '/title/0/value', got: '14 words' },
  ])
})
