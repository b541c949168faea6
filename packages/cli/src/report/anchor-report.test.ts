import { parseFile } from '@entente/domain/check'
import { expect, test } from 'vitest'
import { describeText } from '../document/describe-text.ts'
import { lurText } from '../testing/lur-report.ts'
import { anchorJson, anchorReading, anchorYaml } from './anchor-report.ts'

const text = await describeText(lurText, 'en')
const middle = 'eleven years for this'

test('prints YAML that can be pasted, every gloss blank', () => {
  const yaml = anchorYaml(text)
  expect(yaml.split('\n')[0]).toBe(
    `# 7 passages in 5 paragraphs, ${[...lurText.trimEnd()].length} code points`,
  )
  const { value } = parseFile(yaml)
  expect(value).toMatchObject({ language: 'en', text: { sha256: text.sha256, length: text.length } })
  expect((value as { passages: { gloss: unknown }[] }).passages.map(({ gloss }) => gloss)).toEqual(
    Array(7).fill(null),
  )
})

test('never prints more of the text than the ends of its passages, unless it is asked to', () => {
  expect(anchorYaml(text)).not.toContain(middle)
  expect(anchorJson(text, false)).not.toContain(middle)
  expect(anchorJson(text, true)).toContain(middle)
  expect(anchorReading(text, 100, (_, own) => own)).toContain(middle)
})

test('gives programs the same passages', () => {
  const { passages, paragraphs } = JSON.parse(anchorJson(text, false)) as typeof text
  expect(passages).toEqual(text.passages)
  expect(paragraphs).toBe(5)
})
