import { createHash } from 'node:crypto'
import { Passage, schemas } from '@entente/domain'
import { expect, test } from 'vitest'
import { lurText } from '../testing/lur-report.ts'
import { describeText } from './describe-text.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('describes a text so that every passage fits the schema of passages', async () => {
  const { passages, ...text } = await describeText(lurText, 'en')
  expect(schemas.document.shape.text.parse({ sha256: text.sha256, length: text.length })).toEqual({
    sha256: sha256(lurText.trimEnd()),
    length: [...lurText.trimEnd()].length,
  })
  for (const passage of passages)
    expect(Passage.parse({ ...passage, gloss: 'A gloss.' }).number).toBe(passage.number)
  expect(passages.map(({ number, role }) => `${number} ${role}`)).toEqual([
    '1.1 headline',
    '2.1 body',
    '3.1 body',
    '3.2 body',
    '4.1 heading',
    '5.1 body',
    '5.2 body',
  ])
})

test('counts code points and gives the words back by them', async () => {
  const text = await describeText('🌉 The bridge.\n\nIt fell.', 'en')
  const [first, second] = text.passages
  expect([first?.start, first?.end, second?.start, second?.end]).toEqual([0, 13, 15, 23])
  expect(second && text.textOf(second)).toBe('It fell.')
})

test('keeps ends that are too long for a label within it', async () => {
  const address = `https://example.org/${'a'.repeat(300)}`
  const { passages } = await describeText(`${address}\n\nText.`, 'en')
  expect(passages[0]?.first).toBe(address.slice(0, 160))
})
