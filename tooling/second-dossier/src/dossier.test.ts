import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { verify } from '@entente/anchor'
import { accountRelations, kinds, type RecordOf } from '@entente/domain'
import { check } from '@entente/domain/check'
import { readDataFolder } from '@entente/domain/node'
import { describe, expect, it } from 'vitest'
import { data, texts } from './places.ts'

const files = await readDataFolder(data)
const { records, issues } = check(files)
const documents = records.filter((record): record is RecordOf<'document'> => record.kind === 'document')
const textNames = (await readdir(texts)).sort()

describe('the made-up records', () => {
  it('have nothing to mend', () => {
    expect(issues).toEqual([])
    expect(records).toHaveLength(files.length)
  })

  it('are of every kind', () => {
    expect(kinds.filter((kind) => !records.some((record) => record.kind === kind))).toEqual([])
  })

  it('say that they are made up', () => {
    const dossiers = records.filter((record) => record.kind === 'dossier')
    expect(dossiers.map(({ fictional }) => fictional)).toEqual([true])
  })

  it('are of states that no code stands for', () => {
    const countries = records.filter((record) => record.kind === 'country')
    expect(countries.filter(({ code }) => code !== undefined)).toEqual([])
  })

  it('have accounts that stand to each other in every way', () => {
    const written = JSON.stringify(records)
    expect(accountRelations.filter((one) => !written.includes(`"relation":"${one}"`))).toEqual([])
  })
})

describe('the made-up texts', () => {
  it('have a document each', () => {
    expect(documents.map(({ id }) => `${id}.txt`).sort()).toEqual(textNames)
  })

  it.each(textNames)('%s says that it is made up', async (name) => {
    const lines = (await readFile(join(texts, name), 'utf8')).trimEnd().split('\n')
    expect(lines.at(-1)).toMatch(/made up|επινοημένο/)
  })

  it.each(documents.map((document) => ({ id: document.id, document })))(
    '$id stands word for word as its record has it',
    async ({ id, document }) => {
      const text = await readFile(join(texts, `${id}.txt`), 'utf8')
      const { counts, sameText } = await verify(document.passages, text, { textSha256: document.text.sha256 })
      expect(counts).toEqual({ exact: document.passages.length, moved: 0, changed: 0, gone: 0 })
      expect(sameText).toBe(true)
    },
  )
})
