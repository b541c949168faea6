import { expect, test } from 'vitest'
import { quotedRuns } from './quoted-runs.ts'

const words = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ')
const sources = [{ path: 'source.txt', text: `Before. ${words.join(' ')} after.` }]

test('twelve words in a row are allowed', () => {
  expect(quotedRuns([{ path: 'a.md', text: words.slice(0, 12).join(' ') }], sources)).toEqual([])
})

test('thirteen words in a row are found, once for each run, with the line', () => {
  const text = `Ours.\n${words.join(' ')}\nOurs again.\n${words.slice(1).join(' ')}`
  expect(quotedRuns([{ path: 'a.md', text }], sources)).toMatchObject([
    { file: 'a.md', line: 2, rule: 'quoted-runs' },
    { file: 'a.md', line: 4, rule: 'quoted-runs' },
  ])
})

test('punctuation, case, line breaks and width do not hide a run', () => {
  const text = words.map((word, index) => (index % 2 ? `${word.toUpperCase()},` : `"${word}"\n`)).join(' — ')
  const [first, ...rest] = words
  const wide = `ｏｎｅ ${rest.join(' ')}`
  expect(first).toBe('one')
  expect(
    quotedRuns(
      [
        { path: 'a.yaml', text },
        { path: 'b.yaml', text: wide },
      ],
      sources,
    ),
  ).toHaveLength(2)
})

test('a changed word breaks a run', () => {
  const text = words.with(7, 'other').join(' ')
  expect(quotedRuns([{ path: 'a.md', text }], sources)).toEqual([])
})

test('a run is found across lines of comments', () => {
  const text = `// ${words.slice(0, 7).join(' ')}\n// ${words.slice(7).join(' ')}`
  expect(quotedRuns([{ path: 'a.ts', text }], sources)).toHaveLength(1)
})
