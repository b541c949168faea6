import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import packageFile from '../package.json' with { type: 'json' }
import { beginLur, lurText } from './testing/lur-report.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

/** Runs the command as a process of its own, as a shell would. */
function entente(
  folder: string,
  words: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...words], { cwd: folder, env: { ...process.env, ...env } })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.end(input)
  })
}

test('prints its version, and help with examples for each command', async () => {
  const folder = await temporaryFolder()
  expect(await entente(folder, ['--version'])).toEqual({ code: 0, out: `${packageFile.version}\n`, err: '' })
  const help = await Promise.all(
    ['new', 'check', 'coverage', 'verify', 'anchor'].map((command) => entente(folder, [command, '--help'])),
  )
  for (const { code, out } of help) {
    expect(code).toBe(0)
    expect(out).toMatch(/\nExamples:\n {2}\S/)
    expect(out).toContain('--json')
  }
})

test('takes a document from its text to its verification', async () => {
  const folder = await temporaryFolder({ 'data/': '', 'lur.txt': lurText })
  expect((await entente(folder, beginLur)).code).toBe(0)
  expect((await entente(folder, ['check'])).code).toBe(1)
  expect((await entente(folder, ['coverage', 'lur-report'])).code).toBe(1)
  expect((await entente(folder, ['verify', 'lur-report', 'lur.txt'])).code).toBe(0)
  expect((await entente(folder, ['verify', 'lur-report', '-'], lurText.slice(0, 200))).code).toBe(1)
})

test.each([
  ['no command', []],
  ['an unknown command', ['chek']],
  ['an unknown option', ['check', '--colour']],
  ['a missing argument', ['anchor']],
  ['one argument too many', ['anchor', 'a.txt', 'b.txt']],
  ['a path that is not there', ['anchor', 'nowhere.txt']],
  ['a binary file', ['anchor', 'picture.png']],
  ['a data folder that is not there', ['check', '--data', 'nowhere']],
])('ends with 2 and without a stack on %s', async (_, words) => {
  const folder = await temporaryFolder({ 'picture.png': Uint8Array.of(0x89, 0x50, 0) })
  const { code, out, err } = await entente(folder, words)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).not.toBe('')
  expect(err).not.toMatch(/\n\s+at /)
})

test('has no colour where nobody looks', async () => {
  const folder = await temporaryFolder({ 'data/people/a.yaml': 'label: A\n' })
  const { code, out } = await entente(folder, ['check'])
  expect(code).toBe(1)
  expect(out).not.toContain('\u001B')
})
