import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readDataFolder } from '../node/read-data-folder.ts'
import { type Kind, kindOfCollection, kinds } from '../src/primitives/kind.ts'
import { check } from '../src/rules/check.ts'
import { filesOf } from '../src/testing/world.ts'
import { authoredSchema } from './authored-schema.ts'

const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  formats: { uri: true, date: true },
})
const validators = new Map(kinds.map((kind) => [kind, ajv.compile(authoredSchema(kind))]))

/** Where a value does not fit the schema of its kind; empty where it does. */
function misfits(kind: Kind, authored: unknown): string[] {
  const validate = validators.get(kind)
  if (!validate) throw new Error(`no schema of ${kind}`)
  return validate(authored)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const data = await readDataFolder(fileURLToPath(new URL('../data', import.meta.url)))

test.each([...data, ...filesOf()])('$path fits its schema', ({ path, text }) => {
  const kind = kindOfCollection(path.split('/')[0] ?? '')
  expect(kind && misfits(kind, parse(text))).toEqual([])
})

test.each(kinds)('the schema of %s says what it is and describes its fields', (kind) => {
  const schema = authoredSchema(kind)
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:entente:authored:${kind}`,
    title: expect.any(String),
    description: expect.any(String),
    properties: { label: { description: expect.any(String) } },
  })
  expect(schema['properties']).not.toHaveProperty('kind')
  expect(schema['properties']).not.toHaveProperty('id')
  expect(JSON.stringify(schema)).not.toContain('x-claim')
})

const name = { value: { text: 'Corland' }, passage: 'a-report#1.1' }
const passages = ['a-report#1.1', 'a-report#1.2']

describe('an author may write', () => {
  test.each([
    ['a value and a passage', name],
    ['several passages', { value: name.value, passages }],
    ['a basis with what belongs to it', { ...name, basis: 'attributed', speaker: 'ada-marsh' }],
    ['what is not known', { value: { unknown: 'unstated' }, document: 'a-report' }],
    [
      'evidence in a list',
      {
        value: name.value,
        evidence: [{ passages }, { basis: 'assessed', by: 'observers', passage: passages[0] }],
      },
    ],
    ['one account in a list', [name]],
    [
      'several accounts with ids',
      [
        { ...name, id: 'one', lead: 'Why.' },
        { ...name, id: 'two', answers: { account: 'one', relation: 'rival' } },
      ],
    ],
  ])('%s', (_, field) => {
    expect(misfits('country', { label: 'Corland', name: field })).toEqual([])
  })
})

describe('an editor marks', () => {
  test.each([
    ['a field without evidence', { label: 'Corland', name: { value: name.value } }],
    ['a mere value', { label: 'Corland', name: 'Corland' }],
    ['a passage without a value', { label: 'Corland', name: { passage: 'a-report#1.1' } }],
    ['a passage that is none', { label: 'Corland', name: { ...name, passage: 'page 3' } }],
    ['a passage and passages', { label: 'Corland', name: { ...name, passages } }],
    ['a passage and a document', { label: 'Corland', name: { ...name, document: 'a-report' } }],
    ['a basis that is none', { label: 'Corland', name: { ...name, basis: 'rumoured' } }],
    ['an attribution to nobody', { label: 'Corland', name: { ...name, basis: 'attributed' } }],
    ['a speaker without an attribution', { label: 'Corland', name: { ...name, speaker: 'ada-marsh' } }],
    ['evidence beside loose keys', { label: 'Corland', name: { ...name, evidence: [{ passages }] } }],
    ['several accounts without ids', { label: 'Corland', name: [name, name] }],
    ['an empty list', { label: 'Corland', name: [] }],
    ['a mistyped field', { label: 'Corland', name, sumary: 'An island.' }],
    ['a mistyped key', { label: 'Corland', name: { ...name, asWriten: 'Corland' } }],
    ['a missing field', { name }],
    ['an id, which the file name gives', { id: 'corland', label: 'Corland', name }],
    ['a code that is none', { label: 'Corland', name, code: 'cor' }],
  ])('%s', (_, authored) => {
    expect(misfits('country', authored)).not.toEqual([])
  })

  test('what the check refuses, in every kind', () => {
    const broken = filesOf().map(({ path, text }) => ({
      path,
      text: text.replace('  - id: only\n', '  - ident: only\n'),
    }))
    const refused = new Set(check(broken).issues.map(({ file }) => file))
    for (const { path, text } of broken) {
      const kind = kindOfCollection(path.split('/')[0] ?? '') as Kind
      expect(misfits(kind, parse(text)).length > 0, path).toBe(refused.has(path))
    }
  })
})

test('the files are up to date', async () => {
  const script = fileURLToPath(new URL('json-schemas.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--check'])
  expect(stdout).toBe(`up to date: ${kinds.length} schemas\n`)
})
