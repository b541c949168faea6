import { expect, test } from 'vitest'
import { withCheck } from './write-check.ts'

const text = `# first line
label: 'A report'   # kept
address:
  value: https://lur.example/a
text: { length: 3 }
passages:
  - number: "1.1"
`

test('the first check stands before the text, and all else stays letter for letter', () => {
  const written = withCheck(text, { on: '2031-05-01', outcome: 'answers' })
  expect(written).toBe(text.replace('text:', 'linkChecks:\n  - { on: 2031-05-01, outcome: answers }\ntext:'))
})

test('a later check stands after the earlier ones', () => {
  const once = withCheck(text, { on: '2031-05-01', outcome: 'answers' })
  const twice = withCheck(once, { on: '2031-06-01', outcome: 'moved', to: 'https://lur.example/b#c: d' })
  expect(twice).toBe(
    once.replace(
      'answers }\n',
      'answers }\n  - { on: 2031-06-01, outcome: moved, to: "https://lur.example/b#c: d" }\n',
    ),
  )
})

test('a text that is no YAML of fields is refused', () => {
  expect(() => withCheck('- one\n', { on: '2031-05-01', outcome: 'gone' })).toThrow('no YAML of fields')
})
