import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pack } from './pack.ts'
import { packageProblems } from './package-problems.ts'
import { publicPackages } from './public-packages.ts'

const LIMIT = 60_000

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-packed-'))
  mkdirSync(join(root, 'packages'))
})

afterEach(() => rmSync(root, { recursive: true }))

function addPackage(name: string, manifest: object, files: Record<string, string> = {}): string {
  const folder = join(root, 'packages', name)
  const all = {
    'package.json': JSON.stringify({ name, version: '1.0.0', license: 'MIT', type: 'module', ...manifest }),
    ...files,
  }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const exports = { '.': { types: './dist/index.d.ts', default: './dist/index.js' } }
const files = {
  'dist/index.js': 'export const answer = 42\n',
  'dist/index.d.ts': 'export declare const answer: number\n',
}

test('a sound package has no problem', { timeout: LIMIT }, async () => {
  const folder = addPackage('sound', { files: ['dist'], exports }, files)
  expect(await packageProblems(pack(folder))).toEqual([])
})

test('what is published is checked, not what the workspace sees', { timeout: LIMIT }, async () => {
  const manifest = { files: ['dist'], exports: './src/index.ts', publishConfig: { exports } }
  const folder = addPackage('switching', manifest, { ...files, 'src/index.ts': 'export const answer = 42\n' })
  expect(await packageProblems(pack(folder))).toEqual([])
})

test('an entry that is not published is found', { timeout: LIMIT }, async () => {
  const folder = addPackage('hollow', { files: ['dist'], exports })
  expect((await packageProblems(pack(folder))).join('\n')).toMatch(/publint: .*does not exist/)
})

test('types that the entry does not lead to are found', { timeout: LIMIT }, async () => {
  const typeless = { '.': { default: './dist/main.js' }, './typed': exports['.'] }
  const folder = addPackage(
    'typeless',
    { files: ['dist'], exports: typeless },
    { ...files, 'dist/main.js': 'export {}\n' },
  )
  expect((await packageProblems(pack(folder))).join('\n')).toContain('are-the-types-wrong: ')
})

test('a package of nothing but a command needs no types', { timeout: LIMIT }, async () => {
  const command = { 'dist/main.js': '#!/usr/bin/env node\nconsole.log(42)\n' }
  const folder = addPackage('command', { files: ['dist'], bin: './dist/main.js' }, command)
  expect(await packageProblems(pack(folder))).toEqual([])
})

test('private packages are not published', () => {
  addPackage('inside', { private: true })
  const outside = addPackage('outside', {})
  expect(publicPackages(root)).toEqual([outside])
})

test('no package at all is an error', () => {
  addPackage('inside', { private: true })
  expect(() => publicPackages(root)).toThrow('No package to publish was found')
})

test('the program fails where a package is broken', { timeout: LIMIT }, () => {
  addPackage('hollow', { files: ['dist'], exports })
  const { status, stdout } = spawnSync(process.execPath, [resolve(import.meta.dirname, 'run.ts'), root], {
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stdout).toContain('packages/hollow: publint: ')
})
