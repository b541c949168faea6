import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { readDataFolder } from '@entente/domain/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blocksIn, recordPiecesIn } from './lesson.ts'
import { data, root, tutorial } from './places.ts'
import { type BlockOutcome, runBlocks } from './run-blocks.ts'

const lesson = await readFile(tutorial, 'utf8')
const blocks = blocksIn(lesson, 'docs/tutorial.md')
/** The last chapter needs a build of the whole workspace; the test of the swap runs it. */
const served = blocks.at(-1)?.chapter
const here = blocks.filter(({ chapter }) => chapter !== served)

let folder: string
let outcomes: BlockOutcome[]
beforeAll(async () => {
  // A reader stands in a clone; this folder has of it what the lesson asks for, and takes the reader's own files.
  folder = await mkdtemp(join(tmpdir(), 'entente-lesson-'))
  for (const room of ['packages', 'tooling']) await symlink(join(root, room), join(folder, room))
  const path = [dirname(process.execPath), process.env['PATH']].join(delimiter)
  outcomes = await runBlocks(
    here.map(({ commands }) => commands),
    folder,
    { HOME: folder, PATH: path },
  )
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the commands of the tutorial', () => {
  it('all ran', () => {
    expect(here.length).toBeGreaterThan(5)
    expect(outcomes).toHaveLength(here.length)
  })

  it.each(here.map((block, index) => ({ ...block, index })))(
    'at $place print what it says',
    ({ prints, index }) => {
      const outcome = outcomes[index]
      if (prints === undefined) expect(outcome).toEqual({ printed: '', code: 0 })
      else expect(outcome?.printed).toBe(prints)
    },
  )
})

it('the pieces of records that the tutorial shows stand in the dossier', async () => {
  const records = (await readDataFolder(data)).map(({ text }) => text)
  const pieces = recordPiecesIn(lesson)
  expect(pieces.length).toBeGreaterThan(0)
  for (const piece of pieces)
    expect(
      records.some((text) => text.includes(piece)),
      piece,
    ).toBe(true)
})
