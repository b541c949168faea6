import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { searchFor } from './find-names.ts'
import { root } from './places.ts'
import { realNames } from './real-names.ts'
import { workspaceFiles } from './workspace-files.ts'

const source = /^(?:packages|apps)\/[^/]+\/src\//

it('no code of a package or an app names anything of the real dataset', { timeout: 60_000 }, async () => {
  const names = await realNames()
  expect(names.length).toBeGreaterThan(50)
  const search = searchFor(names)
  const files = (await workspaceFiles()).filter((path) => source.test(path))
  expect(files.length).toBeGreaterThan(100)
  const found = await Promise.all(
    files.map(async (path) => {
      const text = await readFile(join(root, path), 'utf8')
      return search(text).map(({ name, at }) => `${path}:${text.slice(0, at).split('\n').length}: ${name}`)
    }),
  )
  expect(found.flat()).toEqual([])
})
