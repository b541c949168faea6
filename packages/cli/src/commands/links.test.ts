import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../program.ts'
import { fakeTerminal } from '../testing/fake-terminal.ts'
import { localServer } from '../testing/local-server.ts'
import { beginLur, lurText } from '../testing/lur-report.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const base = await localServer(({ url }, response) => {
  response.writeHead(url === '/report' ? 200 : 404).end('page')
})

/** A folder with one finished document at an address. */
async function project(path: string): Promise<string> {
  const folder = await temporaryFolder({ 'data/': '', 'lur.txt': lurText })
  await run(beginLur, fakeTerminal(folder))
  const file = join(folder, 'data/documents/lur-report.yaml')
  const text = await readFile(file, 'utf8')
  await writeFile(
    file,
    text
      .replaceAll(/(label|gloss): # to write.*/g, '$1: Said in our own words.')
      .replaceAll(/role: body\n.*/g, '$&\n    carriesNone: { reason: outside-the-dossier }')
      .replace(/^address:\n( {2}.*\n)+/m, `address:\n  value: ${base}${path}\n  document: lur-report\n`),
  )
  return folder
}

async function links(folder: string, ...words: string[]) {
  const terminal = fakeTerminal(folder)
  const code = await run(['links', ...words], terminal)
  return { code, answer: terminal.answer() }
}

test('tells apart what was never checked from what answers', async () => {
  const folder = await project('/report')
  expect(await links(folder)).toEqual({ code: 0, answer: `lur-report: never checked, ${base}/report` })
  const asked = await links(folder, '--ask')
  expect(asked.answer).toMatch(/^lur-report: answers on \d{4}-\d\d-\d\d, /)
  expect(await links(folder)).toEqual(asked)
})

test('what is gone ends with 1 and is written down, and the folder still passes', async () => {
  const folder = await project('/lost')
  const { code, answer } = await links(folder, '--ask', '--json')
  expect([code, JSON.parse(answer)[0].state]).toEqual([1, 'gone'])
  const checked = fakeTerminal(folder)
  expect([await run(['check'], checked), checked.answer()]).toEqual([0, 'ok 1 record, nothing to mend'])
})
