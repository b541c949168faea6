import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '@entente/domain/node'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { carryOut, type Disk } from './carry-out.ts'

const before = { 'people/a.yaml': 'a\n', 'people/b.yaml': 'b\n', 'people/gone.yaml': 'gone\n' }
const plan = {
  changes: [
    { path: 'people/a.yaml', before: 'a\n', after: 'a2\n' },
    { path: 'people/b.yaml', before: 'b\n', after: 'b2\n' },
  ],
  removed: { path: 'people/gone.yaml', text: 'gone\n' },
}

async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(join(folder, 'people'))).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(folder, 'people', name), 'utf8')))
  return Object.fromEntries(names.map((name, at) => [`people/${name}`, texts[at] ?? '']))
}

/** A disk that is full from the nth change on, until it is told to be read again. */
function failing(nth: number, forGood = false): Disk {
  let changes = 0
  const step = async (change: () => Promise<void>) => {
    changes += 1
    if (changes === nth || (forGood && changes > nth))
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
    await change()
  }
  return {
    write: (path, text) => step(() => writeWhole(path, text)),
    remove: (path) => step(() => rm(path)),
  }
}

test('writes every file and removes the one that is merged', async () => {
  const folder = await temporaryFolder(before)
  await carryOut(plan, folder)
  expect(await contents(folder)).toEqual({ 'people/a.yaml': 'a2\n', 'people/b.yaml': 'b2\n' })
})

test.each([1, 2, 3])('where change %i fails, all is as before', async (nth) => {
  const folder = await temporaryFolder(before)
  await expect(carryOut(plan, folder, failing(nth))).rejects.toThrow(
    /^nothing was merged: .* could not be read or written \(ENOSPC\)$/,
  )
  expect(await contents(folder)).toEqual(before)
})

test('names what could not be given back, and removes nothing', async () => {
  const folder = await temporaryFolder(before)
  await expect(carryOut(plan, folder, failing(2, true))).rejects.toThrow(
    'people/a.yaml could not be given back its text of before, so take it from version control',
  )
  expect(await contents(folder)).toEqual({ ...before, 'people/a.yaml': 'a2\n' })
})
