import { expect, test } from 'vitest'
import { parseFile } from './source-file.ts'

const text = `# a comment
label: Money for the lamps
participants:
  - actor: aldmark
    role:
      value: giver
      passage: a-report#1.1
  - { actor: brevia, role: { value: receiver, passages: [a-report#1.1, a-report#1.2] } }
date:
  - id: one
    value: 2031
    passage: a-report#1.1
  - id: two
    value: 2032
    evidence:
      - passage: a-report#2.1
      - passage: a-report#2.2
`

test.each([
  [[], 2],
  [['label'], 2],
  [['participants', 1, 'role'], 8],
  [['participants', 0, 'role', 0, 'value'], 6],
  [['participants', 0, 'role', 0, 'evidence', 0, 'passages', 0], 7],
  [['date', 1, 'value'], 14],
  [['date', 0, 'evidence', 0, 'passages', 0], 12],
  [['date', 1, 'evidence', 1, 'passages', 0], 17],
  [['participants', 0, 'lost'], 4],
  [['lost'], 2],
])('%j stands in line %i', (path, line) => {
  expect(parseFile(text).lineOf(path)).toBe(line)
})

test('what is wrong is told with its line and what mends it', () => {
  const { value, complaints } = parseFile('label: a\nlabel: b\n')
  expect(value).toBeUndefined()
  expect(complaints).toMatchObject([{ line: 2, fix: 'the field is there twice: delete one of the two' }])
})

test('two documents in one file are a complaint', () => {
  expect(parseFile('a: 1\n---\nb: 2\n').complaints).toHaveLength(1)
})

test('an alias that doubles without end is a complaint, and does no harm', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map((letter, index) => {
      const before = 'abcdefghi'[index]
      return `${letter}: &${letter} [${Array(9).fill(`*${before}`).join(', ')}]`
    }),
  ].join('\n')
  expect(parseFile(bomb).complaints).toHaveLength(1)
})
