import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { filesUnder } from './text-files.ts'

test('lists the files of a folder by name, hidden ones and packages left out', async () => {
  const folder = await temporaryFolder({
    'in/b.txt': 'b',
    'in/a.txt': 'a',
    'in/deep/c.txt': 'c',
    'in/.hidden/d.txt': 'd',
    'in/node_modules/e.txt': 'e',
  })
  const { files, isFolder } = await filesUnder('in', folder)
  expect(files).toEqual([join('in', 'a.txt'), join('in', 'b.txt'), join('in', 'deep', 'c.txt')])
  expect(isFolder).toBe(true)
})

test('keeps a file as it was named', async () => {
  const folder = await temporaryFolder({ 'a.txt': 'a' })
  expect(await filesUnder('./a.txt', folder)).toEqual({ files: ['./a.txt'], isFolder: false })
})

test('refuses what is not there', async () => {
  await expect(filesUnder('nowhere', await temporaryFolder())).rejects.toThrow('there is no nowhere')
})
