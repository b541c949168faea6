import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { collections, type Kind } from '@entente/domain'
import type { Issue } from '@entente/domain/check'
import { readDataFolder } from '@entente/domain/node'
import { describe, expect, test } from 'vitest'
import { blankLine } from '../new/blanks.ts'
import { run } from '../program.ts'
import { type Library, openLibrary } from '../records/library.ts'
import { fakeTerminal } from '../testing/fake-terminal.ts'
import { mergeFolder, written } from '../testing/merge-library.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

async function entente(folder: string, ...words: string[]) {
  const terminal = fakeTerminal(folder)
  const code = await run(words, terminal)
  return { code, answer: terminal.answer(), notes: terminal.notes() }
}

const linde = written(
  'people/bo-linde.yaml',
  `label: Bo Linde
name: { value: { text: Bo Linde }, passage: pier-letter#1.1 }
`,
)
const walk = (date: string) =>
  written(
    'events/saltmouth-walk.yaml',
    `label: Walk at Saltmouth
type: meeting
date: { value: ${date}, passage: pier-letter#1.1 }
participants:
  - actor: bo-linde
    role: { value: visitor, passage: pier-letter#1.1 }
status:
  - state: { value: happened, passage: pier-letter#1.1 }
`,
  )

describe('in a folder without mistakes', () => {
  test('two become one, and nothing complains', async () => {
    const folder = await mergeFolder(linde, walk('2031-05-04'))
    expect(await entente(folder, 'merge', 'bo-linde', 'bo-lind')).toEqual({
      code: 0,
      notes: '',
      answer: `merged bo-linde into bo-lind, in 2 files:
  wrote data/events/saltmouth-walk.yaml
  wrote data/people/bo-lind.yaml
  removed data/people/bo-linde.yaml

kept as bo-lind has it:
  /label: "Bo Lind", and not "Bo Linde"

nothing complains of it`,
    })
    expect(await readFile(join(folder, 'data/events/saltmouth-walk.yaml'), 'utf8')).toBe(
      walk('2031-05-04').text.replace('bo-linde', 'bo-lind'),
    )
    await expect(readFile(join(folder, 'data/people/bo-linde.yaml'))).rejects.toThrow('ENOENT')
    expect((await entente(folder, 'check')).code).toBe(0)
  })

  test('what only an editor can say is left to write, and ends with 1', async () => {
    const folder = await mergeFolder(linde, walk('2031-05-05'))
    const { code, answer } = await entente(folder, 'merge', 'saltmouth-walk', 'saltmouth-meeting')
    expect(code).toBe(1)
    expect(answer).toContain('what it still needs:\n\ndata/events/saltmouth-meeting.yaml:')
    expect(answer).toContain('to write: 2 fields still blank\n  date.lead: line ')
    expect((await entente(folder, 'check')).answer).toContain('to write: 2 fields still blank')
    const again = await entente(folder, 'merge', 'saltmouth-meeting', 'saltmouth-talks')
    expect([again.code, again.notes]).toEqual([
      2,
      expect.stringContaining('"entente check" tells what to mend first'),
    ])
  })

  test('a dry run tells every line that changes, and writes nothing', async () => {
    const folder = await mergeFolder(linde, walk('2031-05-04'))
    const before = await readDataFolder(join(folder, 'data'))
    const { code, answer } = await entente(folder, 'merge', 'bo-linde', 'bo-lind', '--dry-run')
    expect(code).toBe(0)
    expect(answer).toContain(
      'would merge bo-linde into bo-lind, in 2 files:\n  write data/events/saltmouth-walk.yaml\n    -   - actor: bo-linde\n    +   - actor: bo-lind\n',
    )
    expect(answer).toContain('    + formerIds: [bo-linde]\n')
    expect(await readDataFolder(join(folder, 'data'))).toEqual(before)
  })

  test('programs are answered in JSON', async () => {
    const folder = await mergeFolder(linde)
    const { answer } = await entente(folder, 'merge', 'bo-linde', 'bo-lind', '--json')
    expect(JSON.parse(answer)).toEqual({
      merged: 'bo-linde',
      into: 'bo-lind',
      isDone: true,
      folder: join(folder, 'data'),
      files: ['people/bo-lind.yaml'],
      removed: 'people/bo-linde.yaml',
      left: [{ field: '/label', kept: 'Bo Lind', left: 'Bo Linde' }],
      issues: [],
    })
  })

  test('a merge that is refused changes nothing and ends with 2', async () => {
    const folder = await mergeFolder(linde)
    const before = await readDataFolder(join(folder, 'data'))
    expect(await entente(folder, 'merge', 'bo-lint', 'bo-lind')).toEqual({
      code: 2,
      answer: '',
      notes: 'entente: there is no record "bo-lint"; did you mean "bo-lind"?',
    })
    expect(await readDataFolder(join(folder, 'data'))).toEqual(before)
  })
})

const real = join(import.meta.dirname, '../../../domain/data')

describe.each(['person', 'organization'] as const)('of the real dataset, two of kind %s', (kind) => {
  test('become one: each passage is kept, and a check finds nothing but the blanks', async () => {
    const folder = await temporaryFolder()
    const data = join(folder, 'data')
    await cp(real, data, { recursive: true })
    const before = await openLibrary(data)
    const [source, target] = untied(kind, before)
    const path = (id: string) => `${collections[kind]}/${id}.yaml`
    const textAt = ({ files }: Library, id: string) =>
      files.find((file) => file.path === path(id))?.text ?? ''
    const cited = [source, target].flatMap(
      (id) => textAt(before, id).match(/[a-z][a-z0-9-]*#\d+\.\d+/g) ?? [],
    )
    expect(cited.length).toBeGreaterThan(1)

    const { code, notes } = await entente(folder, 'merge', source, target)
    expect(notes).toBe('')
    const after = await openLibrary(data)
    const text = textAt(after, target)
    expect(cited.filter((passage) => !text.includes(passage))).toEqual([])
    expect(text).toMatch(new RegExp(`formerIds: \\[[^\\]]*\\b${source}\\b`))
    const lineOf = ({ file, line }: Issue) =>
      after.files.find((one) => one.path === file)?.text.split('\n')[line - 1] ?? ''
    const { issues } = after.checked
    expect(issues.filter((issue) => issue.rule !== 'schema' || !blankLine.test(lineOf(issue)))).toEqual([])
    expect(code).toBe(issues.length === 0 ? 0 : 1)
    expect(after.files).toHaveLength(before.files.length - 1)
  })
})

/** Two of a kind and type that no file names together and the first of which no relation names: their ties stay true. */
function untied(kind: Kind, { files, checked }: Library): readonly [string, string] {
  const namedIn = (id: string) =>
    files.filter(({ text }) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text))
  const alike = checked.records
    .filter((record) => record.kind === kind)
    .map((record) => ({
      id: record.id,
      type: 'type' in record ? record.type : '',
      files: namedIn(record.id),
    }))
  for (const one of alike.filter((each) => !each.files.some(({ path }) => path.startsWith('relations/'))))
    for (const other of alike)
      if (one !== other && one.type === other.type && !one.files.some((file) => other.files.includes(file)))
        return [one.id, other.id]
  throw new Error(`the dataset has no two of kind ${kind} that are not tied`)
}
