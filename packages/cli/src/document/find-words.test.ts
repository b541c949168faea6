import { expect, test } from 'vitest'
import { lurText } from '../testing/lur-report.ts'
import { describeText } from './describe-text.ts'
import { findWords } from './find-words.ts'

test('tells every place of some words in code points of the text', async () => {
  const text = await describeText(lurText, 'en')
  const found = findWords('Lur bridge', text)
  expect(found.map(({ passage }) => passage)).toEqual(['1.1', '2.1'])
  for (const { start, end } of found) expect([...lurText].slice(start, end).join('')).toBe('Lur bridge')
})

test('finds nothing across two sentences, and nothing for no words', async () => {
  const text = await describeText(lurText, 'en')
  expect(findWords('in March. No date', text)).toEqual([])
  expect(findWords(' ', text)).toEqual([])
})
