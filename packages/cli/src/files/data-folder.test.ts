import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { findDataFolder, needDataFolder } from './data-folder.ts'

test('finds the nearest data folder above', async () => {
  const folder = await temporaryFolder({ 'data/people/': '', 'deep/down/': '' })
  expect(await findDataFolder(undefined, join(folder, 'deep/down'))).toBe(join(folder, 'data'))
})

test('finds the one of the project from its root, and from within itself', async () => {
  const folder = await temporaryFolder({ 'packages/domain/data/people/': '' })
  const data = join(folder, 'packages/domain/data')
  expect(await findDataFolder(undefined, folder)).toBe(data)
  expect(await findDataFolder(undefined, join(data, 'people'))).toBe(data)
})

test('takes an empty data folder, in which a dataset is to begin', async () => {
  const folder = await temporaryFolder({ 'data/': '' })
  expect(await findDataFolder(undefined, folder)).toBe(join(folder, 'data'))
})

test('passes by a folder called data that holds something else', async () => {
  const folder = await temporaryFolder({ 'data/people/': '', 'inner/data/table.csv': 'a' })
  expect(await findDataFolder(undefined, join(folder, 'inner'))).toBe(join(folder, 'data'))
})

test('takes the folder that is named, or the data folder in it', async () => {
  const folder = await temporaryFolder({ 'project/data/people/': '', 'fresh/': '' })
  expect(await findDataFolder('project', folder)).toBe(join(folder, 'project/data'))
  expect(await findDataFolder('fresh', folder)).toBe(join(folder, 'fresh'))
})

test.each([
  ['nowhere', 'there is no nowhere; name a data folder'],
  ['file.txt', 'file.txt is a file; name the data folder that holds the collections'],
])('refuses %s', async (named, sentence) => {
  const folder = await temporaryFolder({ 'file.txt': 'a' })
  await expect(needDataFolder(named, folder)).rejects.toThrow(sentence)
})
