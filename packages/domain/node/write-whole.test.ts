import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeWhole } from './write-whole.ts'

let folder = ''
let path = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-write-'))
  path = join(folder, 'dataset.ts')
})

afterEach(() => rm(folder, { recursive: true }))

test('writes a new file and takes the place of an old one, leaving nothing beside it', async () => {
  await writeWhole(path, 'one')
  expect(await readFile(path, 'utf8')).toBe('one')
  await writeWhole(path, 'two')
  expect(await readFile(path, 'utf8')).toBe('two')
  expect(await readdir(folder)).toEqual(['dataset.ts'])
})

test('where it cannot write, it says so and leaves nothing', async () => {
  await expect(writeWhole(join(folder, 'lost', 'dataset.ts'), 'one')).rejects.toThrow('ENOENT')
  expect(await readdir(folder)).toEqual([])
})

test('a kill in the middle of writing leaves the old file or the new one, whole', async () => {
  const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(2_000_000))
  await writeFile(path, texts[0] ?? '')
  const script = `
    import { writeWhole } from ${JSON.stringify(new URL('write-whole.ts', import.meta.url).href)}
    console.log('begun')
    for (let turn = 1; ; turn++) await writeWhole(${JSON.stringify(path)}, 'abc'[turn % 3].repeat(2_000_000))
  `
  for (let round = 0; round < 6; round++) {
    const writer = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(writer.stdout, 'data')
    await wait(3 + 5 * round)
    writer.kill('SIGKILL')
    await once(writer, 'exit')
    expect(texts.includes(await readFile(path, 'utf8'))).toBe(true)
  }
})
