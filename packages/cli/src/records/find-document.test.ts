import { expect, test } from 'vitest'
import { describeText } from '../document/describe-text.ts'
import { beginDocument } from '../new/begin-document.ts'
import { recordText } from '../new/record-text.ts'
import { lurText } from '../testing/lur-report.ts'
import { findDocument } from './find-document.ts'

const begun = beginDocument('lur-report', await describeText(lurText, 'en'))
const file = (fields: Record<string, unknown>) => ({
  path: 'documents/lur-report.yaml',
  text: recordText('document', fields),
})

test('finds a document whose glosses and claims are still blank', () => {
  const document = findDocument('lur-report', [
    file({ ...begun, label: 'Lur', author: { value: null, passage: null } }),
  ])
  expect(document.passages).toHaveLength(7)
  expect(document.passages[1]?.gloss).toBe('(not written yet)')
  expect(document.author[0]?.value).toEqual({ unknown: 'unstated' })
  expect(document.title[0]?.value).toBe('Valdia and Orsk agree to rebuild the Lur bridge')
})

test('refuses one with mistakes and says where they are', () => {
  const text = { sha256: 'abc', length: 3 }
  expect(() => findDocument('lur-report', [file({ ...begun, label: 'Lur', text })])).toThrow(
    /^documents\/lur-report\.yaml:\d+ has mistakes, so nothing can be told of lur-report/,
  )
})

test('says what was perhaps meant, or what there is', () => {
  const files = [file({ ...begun, label: 'Lur' })]
  expect(() => findDocument('lur-reprot', files)).toThrow(
    'there is no document "lur-reprot"; did you mean "lur-report"?',
  )
  expect(() => findDocument('zebra', files)).toThrow('there is no document "zebra"; there is lur-report')
  expect(() => findDocument('zebra', [])).toThrow('begin one with "entente new document"')
})
