import { parseFile } from '@entente/domain/check'
import { expect, test } from 'vitest'
import { blankLine } from './blanks.ts'
import { recordText } from './record-text.ts'

test('writes fields in the order of the schema, under the line that names it', () => {
  const text = recordText('person', {
    name: { value: { text: 'Ada Kern' }, passage: 'a-report#1.1' },
    label: 'Ada Kern',
  })
  expect(text).toBe(`# yaml-language-server: $schema=../../schemas/person.json
label: Ada Kern
name:
  value: { text: Ada Kern }
  passage: a-report#1.1
`)
})

test('quotes what YAML would take for something else', () => {
  const text = recordText('document', {
    label: 'yes: no',
    passages: [{ number: '1.10', roll: '0123456789' }],
  })
  expect(parseFile(text).value).toEqual({
    label: 'yes: no',
    passages: [{ number: '1.10', roll: '0123456789' }],
  })
})

test('marks blanks, says what is wanted, and adds the remarks', () => {
  const text = recordText('person', { label: null, name: { value: { text: null }, passage: null } }, [
    'Begun.',
  ])
  const blanks = text.split('\n').filter((line) => blankLine.test(line))
  expect(text).toContain('# Begun.\n')
  expect(text).toContain('label: # to write: What we call the record; a label, not a claim\n')
  expect(blanks).toHaveLength(3)
  expect(parseFile(text).complaints).toEqual([])
})

test.each([
  ['gloss: # to write: What it says', true],
  ['gloss: ""', true],
  ['gloss: "" # to write', true],
  ['gloss: Said. # to write', false],
  ['title:', false],
])('knows whether %j is blank', (line, blank) => {
  expect(blankLine.test(line)).toBe(blank)
})
