import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { run } from '../program.ts'
import { fakeTerminal } from '../testing/fake-terminal.ts'
import { beginLur, lurText } from '../testing/lur-report.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const schemaLine = '# yaml-language-server: $schema=../../schemas/person.json\n'
const person = `${schemaLine}label: Ada Kern\nname:\n  value: { text: Ada Kern }\n  passage: lur-report#3.1\n`

async function check(folder: string, ...words: string[]) {
  const terminal = fakeTerminal(folder)
  const code = await run(['check', ...words], terminal)
  return { code, answer: terminal.answer(), notes: terminal.notes() }
}

test('tells all issues at once, with counts', async () => {
  const folder = await temporaryFolder({
    'data/people/ada-kern.yaml': person,
    'data/people/tomas-reyl.yaml': `${schemaLine}label: Tomas Reyl\n`,
  })
  const { code, answer } = await check(folder)
  expect(code).toBe(1)
  expect(answer).toContain('data/people/ada-kern.yaml:5 error passages-exist: ada-kern')
  expect(answer).toContain('data/people/tomas-reyl.yaml:2 error schema: tomas-reyl /name')
  expect(answer).toMatch(/2 issues in 2 of 2 files: .*passages-exist 1/)
})

test('answers programs in JSON', async () => {
  const folder = await temporaryFolder({ 'data/people/ada-kern.yaml': person })
  const { code, answer } = await check(folder, '--json')
  expect(code).toBe(1)
  expect(JSON.parse(answer)).toMatchObject({
    files: 1,
    records: 1,
    issues: [{ file: 'people/ada-kern.yaml', line: 5, rule: 'passages-exist' }],
  })
})

test('shows the blanks of a document that is begun', async () => {
  const folder = await temporaryFolder({ 'data/': '', 'lur.txt': lurText })
  await run(beginLur, fakeTerminal(folder))
  const { code, answer } = await check(folder, 'data')
  expect(code).toBe(1)
  expect(answer).toContain('to write: 9 fields still blank')
})

test('lets other records cite a document that is not finished', async () => {
  const folder = await temporaryFolder({ 'data/': '', 'lur.txt': lurText })
  await run(beginLur, fakeTerminal(folder))
  const person = ['new', 'person', '--label']
  await run([...person, 'Ada Kern', '--passage', 'lur-report#3.1'], fakeTerminal(folder))
  await run([...person, 'Tomas Reyl', '--passage', 'lur-report#9.9'], fakeTerminal(folder))
  const { answer } = await check(folder)
  expect(answer).not.toContain('ada-kern')
  expect(answer).toContain('error passages-exist: tomas-reyl')
  expect(answer).toContain('lur-report has no passage 9.9')
})

test('is content with a folder in which nothing is wrong', async () => {
  const folder = await temporaryFolder({ 'data/': '', 'lur.txt': lurText })
  await run(beginLur, fakeTerminal(folder))
  const path = join(folder, 'data/documents/lur-report.yaml')
  const text = await readFile(path, 'utf8')
  const finished = text
    .replaceAll(/(label|gloss): # to write.*/g, '$1: Said in our own words.')
    .replaceAll(/role: body\n.*/g, '$&\n    carriesNone: { reason: outside-the-dossier }')
  await writeFile(path, finished)
  const { code, answer } = await check(folder)
  expect(answer).toBe('ok 1 record, nothing to mend')
  expect(code).toBe(0)
})

test.each([
  ['nowhere', 'entente: there is no nowhere; name a data folder'],
  ['lur.txt', 'entente: lur.txt is a file; name the data folder that holds the collections'],
])('refuses the folder %s', async (named, sentence) => {
  const folder = await temporaryFolder({ 'lur.txt': lurText })
  expect(await check(folder, named)).toMatchObject({ code: 2, notes: sentence })
})

test('with --watch checks again what changed, until it is stopped', async () => {
  const folder = await temporaryFolder({ 'data/people/tomas-reyl.yaml': `${schemaLine}label: Tomas Reyl\n` })
  const stop = new AbortController()
  const terminal = fakeTerminal(folder, { stopped: stop.signal })
  const ended = run(['check', '--watch'], terminal)
  await vi.waitFor(() => expect(terminal.notes()).toContain('watching data'))
  expect(terminal.answer()).toContain('error schema: tomas-reyl /name')
  await vi.waitFor(
    async () => {
      await writeFile(join(folder, 'data/people/ada-kern.yaml'), `${person}# ${Math.random()}\n`)
      expect(terminal.notes()).toMatch(/people\/ada-kern.yaml changed; checked in \d+ ms/)
    },
    { timeout: 5000, interval: 200 },
  )
  expect(terminal.answer()).toContain('error passages-exist: ada-kern')
  stop.abort()
  expect(await ended).toBe(1)
})
