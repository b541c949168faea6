import { expect, test } from 'vitest'
import { needOfKind } from '../new/draft.ts'
import { type Rename, renameReferences } from './rename-references.ts'

const rename: Rename = (reference) => reference.replace(/^bo-linde(?=$|#)/, 'bo-lind')
const event = needOfKind('event')

const text = `# bo-linde is only named here
label: bo-linde
summary: bo-linde
participants:
  - actor:   "bo-linde"   # odd blanks
    for: brevia
    role:
      value: host
      asWritten: bo-linde
      evidence:
        - { basis: attributed, speaker: bo-linde, passages: [bo-linde-letter#1.1] }
        - { basis: assessed, by: 'bo-linde', passages: [bo-linde-letter#1.2] }
date:
  - id: bo-linde
    value: 2031
    basis: derived
    rule: sum
    inputs: [bo-linde#/figures/0/value, ada-marsh#/figures/0/value]
    reasoning: bo-linde
  - id: other
    value: 2032
    answers: { account: bo-linde, relation: rival, note: bo-linde }
place: { value: bo-linde, passage: x#1.1 }
distinctFrom: [bo-linde]
about: [
  ada-marsh,
  bo-lind, # kept
  bo-linde,
  brevia
]
`

test('renames what the schema has as a reference, and nothing else', () => {
  expect(renameReferences(event, text, rename)).toBe(
    text
      .replace('"bo-linde"', '"bo-lind"')
      .replace('speaker: bo-linde', 'speaker: bo-lind')
      .replace("by: 'bo-linde'", "by: 'bo-lind'")
      .replace('bo-linde#/', 'bo-lind#/')
      .replace('{ value: bo-linde', '{ value: bo-lind')
      .replace('distinctFrom: [bo-linde]', 'distinctFrom: [bo-lind]')
      .replace('bo-lind, # kept\n  bo-linde,', 'bo-lind,'),
  )
})

test('a list in lines loses the line that would name again', () => {
  const list = 'about:\n  - bo-linde # first\n  - ada-marsh\n\n  # above\n  - bo-lind\n  - brevia\n'
  expect(renameReferences(event, list, rename)).toBe(
    'about:\n  - bo-lind # first\n  - ada-marsh\n  - brevia\n',
  )
})

test('a tie and a list that was twofold before are left alone', () => {
  const tie = 'tie:\n  value: { subject: ada-marsh, object: bo-linde }\n'
  expect(renameReferences(needOfKind('relation'), tie, rename)).toBe(tie.replace('bo-linde', 'bo-lind'))
  const twofold = 'about: [brevia, brevia]\n'
  expect(renameReferences(event, twofold, rename)).toBe(twofold)
})
