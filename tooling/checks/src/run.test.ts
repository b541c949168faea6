import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { GENERATORS } from './generated-files.ts'

const LIMIT = 30_000

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-rules-'))
  execFileSync('git', ['init', '--quiet'], { cwd: root })
})

afterEach(() => rmSync(root, { recursive: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function run(sources?: string) {
  const { ENTENTE_SOURCES: _, ...env } = process.env
  return spawnSync(process.execPath, [resolve(import.meta.dirname, 'run.ts'), root], {
    encoding: 'utf8',
    env: sources === undefined ? env : { ...env, ENTENTE_SOURCES: sources },
  })
}

function putSoundRepository(): void {
  put('README.md', 'A sound repository.')
  for (const { folder, script } of GENERATORS) put(`${folder}/${script}`, '')
}

test('a sound repository passes, and what did not run is said', { timeout: LIMIT }, () => {
  putSoundRepository()
  const { status, stdout } = run()
  expect(stdout).toContain('NOT RUN: quoted-runs')
  expect(stdout).toContain(`0 findings in ${GENERATORS.length + 1} files`)
  expect(status).toBe(0)
})

test('findings are printed with file, line and rule, and fail', { timeout: LIMIT }, () => {
  putSoundRepository()
  put('packages/anchor/src/verify.ts', "\nimport 'node:fs'\n")
  const { status, stdout } = run()
  expect(stdout).toContain('packages/anchor/src/verify.ts:2: edge-safe: ')
  expect(status).toBe(1)
})

test('ignored files are not read', { timeout: LIMIT }, () => {
  putSoundRepository()
  put('.gitignore', 'dist\n')
  put('dist/a.test.ts', 'it.only()')
  expect(run().status).toBe(0)
})

test('with sources, quoted runs are found', { timeout: LIMIT }, () => {
  putSoundRepository()
  const text = 'one two three four five six seven eight nine ten eleven twelve thirteen'
  put('.gitignore', 'texts\n')
  put('texts/source.txt', text)
  put('notes.md', text)
  const { status, stdout } = run(join(root, 'texts'))
  expect(stdout).toContain('notes.md:1: quoted-runs: ')
  expect(stdout).not.toContain('NOT RUN')
  expect(status).toBe(1)
})

test('seeing no file is a failure', { timeout: LIMIT }, () => {
  const { status, stderr } = run()
  expect(stderr).toContain('No file was found')
  expect(status).toBe(1)
})

test('a folder without source texts is a failure', { timeout: LIMIT }, () => {
  putSoundRepository()
  const { status, stderr } = run(root)
  expect(stderr).toContain('holds no .txt file')
  expect(status).toBe(1)
})
