import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Generator, generatedFiles } from './generated-files.ts'
import { runGenerator } from './run-generator.ts'

const generator: Generator = { writes: 'room/out', folder: 'room', script: 'make.mjs' }

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-generated-'))
  mkdirSync(join(root, 'room'))
})

afterEach(() => rmSync(root, { recursive: true }))

function findings(program: string) {
  writeFileSync(join(root, 'room', 'make.mjs'), program)
  return generatedFiles([generator], runGenerator(root))
}

test('a generator that agrees gives no finding', () => {
  expect(findings("process.exit(process.argv[2] === '--check' ? 0 : 1)")).toEqual([])
})

test('a stale file is told with its command and the reason', () => {
  expect(findings("console.error('the hash differs'); process.exit(1)")).toEqual([
    {
      file: 'room/out',
      line: 1,
      rule: 'generated-files',
      message: 'Not up to date: run "node make.mjs" in room and commit what it writes.\n    the hash differs',
    },
  ])
})

test('a generator that is missing is no pass', () => {
  expect(generatedFiles([{ ...generator, script: 'gone.mjs' }], runGenerator(root))).toHaveLength(1)
  expect(generatedFiles([{ ...generator, folder: 'nowhere' }], runGenerator(root))).toHaveLength(1)
})
