import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { StepContext } from '../step.ts'
import { verification } from './verification.ts'

let root: string
let lines: string[]
let ran: NodeJS.ProcessEnv[]

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-verification-'))
  mkdirSync(join(root, 'packages', 'domain'), { recursive: true })
  putScripts({ verify: 'vitest run' })
  lines = []
  ran = []
})

afterEach(() => rmSync(root, { recursive: true }))

function putScripts(scripts: object): void {
  writeFileSync(join(root, 'packages', 'domain', 'package.json'), JSON.stringify({ name: 'domain', scripts }))
}

function context(sources: string | undefined): StepContext {
  return {
    root,
    env: {},
    sources,
    print: (line) => lines.push(line),
    run: async (_command, _args, options) => {
      ran.push(options?.env ?? {})
    },
  }
}

test('without sources it says that it did not run, and how to run it', async () => {
  await verification.run(context(undefined))
  expect(lines.join('\n')).toMatch(/NOT RUN.*\n.*ENTENTE_SOURCES=<folder> npx/)
  expect(ran).toEqual([])
})

test('with sources the tasks get their folder', async () => {
  await verification.run(context('texts'))
  expect(ran).toEqual([{ ENTENTE_SOURCES: 'texts' }])
})

test('with sources but nothing that verifies, it fails', async () => {
  putScripts({ test: 'vitest run' })
  await expect(verification.run(context('texts'))).rejects.toThrow('No package has a script "verify"')
})
