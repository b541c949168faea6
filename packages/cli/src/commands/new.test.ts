import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kind, kinds, schemas } from '@entente/domain'
import { describe, expect, test } from 'vitest'
import { run } from '../program.ts'
import { fakeTerminal } from '../testing/fake-terminal.ts'
import { beginLur, lurText } from '../testing/lur-report.ts'
import { scriptedPrompts } from '../testing/scripted-prompts.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const project = () => temporaryFolder({ 'data/': '', 'lur.txt': lurText })

async function entente(folder: string, ...words: string[]) {
  const terminal = fakeTerminal(folder)
  const code = await run(words, terminal)
  return { code, answer: terminal.answer(), notes: terminal.notes() }
}

const kern = ['new', 'person', '--label', 'Ada Kern', '--passage', 'lur-report#3.1'] as const
const written = (folder: string, path: string) => readFile(join(folder, 'data', path), 'utf8')

describe('a document', () => {
  test('is begun from its text, and says what is left to write', async () => {
    const folder = await project()
    const { code, answer } = await entente(folder, ...beginLur)
    expect(code).toBe(0)
    expect(answer).toContain('wrote data/documents/lur-report.yaml; what it still needs:')
    expect(answer).toContain('passages.gloss: 7 times')
    const text = await written(folder, 'documents/lur-report.yaml')
    expect(text).toContain(
      '  value: Valdia and Orsk agree to rebuild the Lur bridge\n  passage: lur-report#1.1\n',
    )
    expect(text).toContain('author:\n  value: { unknown: unstated }\n  document: lur-report\n')
    expect(text).not.toContain('eleven years for this')
  })

  test('passes its schema once the blanks are filled', async () => {
    const folder = await project()
    await entente(folder, ...beginLur)
    const text = await written(folder, 'documents/lur-report.yaml')
    const from = text.replaceAll(/(gloss|label): # to write.*/g, '$1: Said in our own words.')
    const fresh = await temporaryFolder({ 'data/': '', 'lur.yaml': from })
    const { code, answer } = await entente(
      fresh,
      'new',
      'document',
      '--from',
      'lur.yaml',
      '--id',
      'lur-report',
    )
    expect(code).toBe(0)
    expect(answer).not.toContain('error schema')
    expect(answer).toContain('passages-accounted')
  })

  test('wants its text, and its language where the letters are not Latin', async () => {
    const folder = await temporaryFolder({ 'data/': '', 'ru.txt': 'Мост через Лур.' })
    const bare = await entente(folder, 'new', 'document', '--label', 'Bridge')
    expect(bare).toMatchObject({
      code: 2,
      notes: 'entente: a document is begun from its text; name the file with --text <file>',
    })
    const words = ['new', 'document', '--label', 'Bridge', '--text', 'ru.txt']
    expect((await entente(folder, ...words)).notes).toContain('most letters of the text are Cyrillic')
    expect((await entente(folder, ...words, '--language', 'ru')).code).toBe(0)
    expect(await written(folder, 'documents/bridge.yaml')).toContain('language: ru\n')
  })
})

describe('a record', () => {
  test('is written with its schema, its name and its evidence', async () => {
    const folder = await project()
    await entente(folder, ...kern)
    expect(
      await written(folder, 'people/ada-kern.yaml'),
    ).toBe(`# yaml-language-server: $schema=../../schemas/person.json
label: Ada Kern
name:
  value: { text: Ada Kern }
  passage: lur-report#3.1
`)
  })

  test('tells which rules still complain of it', async () => {
    const folder = await project()
    const { code, answer } = await entente(folder, ...kern)
    expect(code).toBe(0)
    expect(answer).toContain('error passages-exist: ada-kern /name/0/evidence/0')
  })

  test('answers programs in JSON', async () => {
    const folder = await project()
    const { answer } = await entente(folder, ...kern, '--json')
    expect(JSON.parse(answer)).toMatchObject({ kind: 'person', id: 'ada-kern', file: 'people/ada-kern.yaml' })
  })

  test('is never written over another, nor takes an id that is in use', async () => {
    const folder = await project()
    await entente(folder, ...kern)
    const before = await written(folder, 'people/ada-kern.yaml')
    const again = await entente(
      folder,
      'new',
      'country',
      '--label',
      'Ada Kern',
      '--passage',
      'lur-report#1.1',
    )
    expect(again).toMatchObject({
      code: 2,
      notes: 'entente: the id "ada-kern" is taken (people/ada-kern.yaml); choose another with --id',
    })
    expect(await written(folder, 'people/ada-kern.yaml')).toBe(before)
  })

  test('refuses an id that is none and offers one', async () => {
    const { code, notes } = await entente(await project(), ...kern, '--id', 'Ada Kern')
    expect(code).toBe(2)
    expect(notes).toContain('"Ada Kern" is no id')
    expect(notes).toContain('"ada-kern" would be one')
  })

  test('is not written where it does not fit its schema', async () => {
    const folder = await temporaryFolder({ 'data/': '', 'person.json': '{"label":"Ada","nick":"A"}' })
    const { code, notes } = await entente(
      folder,
      'new',
      'person',
      '--from',
      'person.json',
      '--passage',
      'a#1.1',
    )
    expect(code).toBe(2)
    expect(notes).toContain('entente: nothing was written, since the person does not fit its schema yet')
    await expect(written(folder, 'people/ada.yaml')).rejects.toThrow('ENOENT')
  })

  test('refuses a file of another kind, or of no fields', async () => {
    const folder = await temporaryFolder({
      'data/': '',
      'a.json': '{"kind":"country"}',
      'b.json': '[]',
      'c.json': '{"a": [',
    })
    const from = async (file: string) => (await entente(folder, 'new', 'person', '--from', file)).notes
    expect(await from('a.json')).toBe('entente: a.json says that it is of kind "country", not "person"')
    expect(await from('b.json')).toContain('b.json holds no fields')
    expect(await from('c.json')).toContain('c.json is neither JSON nor YAML')
  })

  test('is asked for where somebody is there to answer', async () => {
    const folder = await project()
    await entente(folder, ...beginLur)
    const prompts = scriptedPrompts([
      ['label', 'Ada Kern'],
      ['id', '<Enter>'],
      ['How is name known', 'stated'],
      ['name.passages', 'lur-report#3.1'],
      ['What more', ''],
    ])
    const terminal = fakeTerminal(folder, { prompts })
    expect(await run(['new', 'person'], terminal)).toBe(0)
    expect(terminal.answer()).toBe('wrote data/people/ada-kern.yaml, and nothing complains of it')
  })
})

/** A record with its label alone. A kind may be content with that; those that ask for more must say so. */
const bare = (kind: Kind) => ({ kind, id: 'something-new', label: 'Something new' })
const wanting = kinds.filter((kind) => kind !== 'document' && !schemas[kind].safeParse(bare(kind)).success)

test.each(wanting)('lists what a bare %s still wants', async (kind) => {
  const { code, notes } = await entente(await project(), 'new', kind, '--label', 'Something new')
  expect(code).toBe(2)
  expect(notes).toMatch(
    new RegExp(`^entente: the ${kind} still wants \\d+ fields?; give each with --set field=value`),
  )
})

test.each([
  ['persn', 'there is no kind "persn"; did you mean "person"?'],
  ['zebra', 'there is no kind "zebra"; it is one of dossier, document, person'],
])('refuses the kind %s', async (kind, sentence) => {
  const { code, notes } = await entente(await project(), 'new', kind)
  expect(code).toBe(2)
  expect(notes).toContain(sentence)
})
