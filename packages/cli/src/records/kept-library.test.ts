import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { KeptLibrary } from './kept-library.ts'

const person = (label: string) =>
  `# yaml-language-server: $schema=../../schemas/person.json\nlabel: ${label}\n`

test('only files whose text changed are new, and those that are gone are told', async () => {
  const folder = await temporaryFolder({
    'people/ada-kern.yaml': person('Ada Kern'),
    'people/tomas-reyl.yaml': person('Tomas Reyl'),
  })
  const library = new KeptLibrary(folder)
  const first = await library.read()
  expect(first.changed).toEqual(['people/ada-kern.yaml', 'people/tomas-reyl.yaml'])

  await writeFile(join(folder, 'people/ada-kern.yaml'), person('Ada Kern-Reyl'))
  const second = await library.read()
  expect(second.changed).toEqual(['people/ada-kern.yaml'])
  expect(second.files[1]).toBe(first.files[1])

  await rm(join(folder, 'people/tomas-reyl.yaml'))
  expect((await library.read()).changed).toEqual(['people/tomas-reyl.yaml'])
})
