import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDataFolder } from './read-data-folder.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-read-'))
})

afterEach(() => rm(folder, { recursive: true }))

test('every YAML file with its path from the folder, in order, and nothing else', async () => {
  await mkdir(join(folder, 'people', 'deep'), { recursive: true })
  await mkdir(join(folder, 'countries'))
  await writeFile(join(folder, 'people', 'mo-reed.yaml'), 'label: Mo Reed\n')
  await writeFile(join(folder, 'people', 'deep', 'one.yaml'), 'label: One\n')
  await writeFile(join(folder, 'countries', 'corland.yaml'), 'label: Corland\n')
  await writeFile(join(folder, 'people', 'notes.md'), 'Not data.\n')
  expect(await readDataFolder(folder)).toEqual([
    { path: 'countries/corland.yaml', text: 'label: Corland\n' },
    { path: 'people/deep/one.yaml', text: 'label: One\n' },
    { path: 'people/mo-reed.yaml', text: 'label: Mo Reed\n' },
  ])
})

test('an empty folder has none, and one that is not there is an error', async () => {
  expect(await readDataFolder(folder)).toEqual([])
  await expect(readDataFolder(join(folder, 'lost'))).rejects.toThrow('ENOENT')
})
