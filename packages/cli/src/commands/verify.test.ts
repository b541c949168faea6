import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { run } from '../program.ts'
import { fakeTerminal } from '../testing/fake-terminal.ts'
import { beginLur, lurText } from '../testing/lur-report.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const edited = lurText.replace('eleven', 'more than twelve').replace(/^Engineers.*?\. /m, '')

async function project(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = await temporaryFolder({ 'data/': '', 'lur.txt': lurText, ...files })
  await run(beginLur, fakeTerminal(folder))
  return folder
}

async function verify(folder: string, copy: string, input = '', ...words: string[]) {
  const terminal = fakeTerminal(folder, { input })
  const code = await run(['verify', 'lur-report', copy, ...words], terminal)
  return { code, answer: terminal.answer(), notes: terminal.notes(), shown: terminal.shown }
}

test('calls the text itself the same, whatever its line ends and marks', async () => {
  const folder = await project({ 'windows.txt': `\uFEFF${lurText.replaceAll('\n', '\r\n')}\r\n` })
  for (const copy of ['lur.txt', 'windows.txt'])
    expect(await verify(folder, copy)).toMatchObject({
      code: 0,
      answer: `${copy}: 7 exact of 7 passages of lur-report; the whole text is the same`,
    })
})

test('tells what was edited, what moved and what is gone', async () => {
  const { code, answer } = await verify(await project({ 'edited.txt': edited }), 'edited.txt')
  expect(code).toBe(1)
  const rows = answer.split('\n').map((line) => line.trim().split(/ +/).slice(0, 2).join(' '))
  expect(rows.slice(1)).toEqual(['changed 3.1', 'moved 3.2–4.1', 'gone 5.1', 'moved 5.2'])
})

test('finds what was added around the passages', async () => {
  const { code, answer } = await verify(await project(), '-', `${lurText}\nA line more.\n`)
  expect(code).toBe(1)
  expect(answer).toContain(
    '7 exact of 7 passages of lur-report; the text around them differs (14 code points more)',
  )
})

test('tells the copies in a folder, the best first, and passes over what is none', async () => {
  const folder = await project({
    'in/a-edited.txt': edited,
    'in/b-same.txt': lurText,
    'in/c-other.txt': 'Nothing of the kind is said here.',
    'in/d-picture.png': Uint8Array.of(0x89, 0x50, 0, 0),
  })
  const { code, answer, notes, shown } = await verify(folder, 'in')
  expect(code).toBe(1)
  const lines = answer.split('\n')
  expect(lines[0]).toMatch(/b-same\.txt: 7 exact of 7/)
  expect(lines[1]).toMatch(/a-edited\.txt: 2 exact, 3 moved, 1 changed, 1 gone of 7/)
  expect(lines[2]).toBe('1 file in in is no copy of lur-report')
  expect(notes).toBe('passed over 1 file that cannot be read as text')
  expect(shown.some((text) => text.startsWith('verifying 3 of 4: '))).toBe(true)
})

test('answers programs in JSON', async () => {
  const { answer } = await verify(
    await project({ 'in/lur.txt': lurText, 'in/empty.txt': '' }),
    'in',
    '',
    '--json',
  )
  expect(JSON.parse(answer)).toMatchObject({
    document: 'lur-report',
    files: [{ counts: { exact: 7, moved: 0, changed: 0, gone: 0 }, sameText: true }],
    skipped: [{ reason: expect.stringContaining('is empty') }],
  })
})

test.each([
  ['nowhere.txt', 'entente: there is no nowhere.txt; name a text file or a folder of them'],
  ['empty.txt', 'entente: empty.txt is empty; name a file that holds the text'],
  ['hollow', 'entente: hollow holds no file; name a folder with text files in it'],
  ['pictures', 'entente: pictures holds no text file in UTF-8; name one that does'],
])('refuses %s', async (copy, sentence) => {
  const folder = await project({ 'empty.txt': '', 'hollow/': '', 'pictures/a.png': Uint8Array.of(1, 0, 2) })
  expect(await verify(folder, copy)).toMatchObject({ code: 2, notes: sentence })
})

test('says that damaged anchors are damaged', async () => {
  const folder = await project()
  const path = `${folder}/data/documents/lur-report.yaml`
  await writeFile(path, (await readFile(path, 'utf8')).replace('start: 0', 'start: 999'))
  const { code, notes } = await verify(folder, 'lur.txt')
  expect(code).toBe(2)
  expect(notes).toContain('the anchors of lur-report are damaged')
})
