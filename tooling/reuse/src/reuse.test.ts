import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installOutside, type Outside } from './outside.ts'
import { bundleForBrowser, runInNode, runInWorkerd } from './run-in.ts'
import { runInBrowser, startBrowser } from './run-in-browser.ts'
import { type Snippet, snippetsIn } from './snippets.ts'

const packages = ['anchor', 'client', 'domain']
const home = resolve(import.meta.dirname, '../../../packages')
const readme = async (name: string): Promise<Snippet[]> =>
  snippetsIn(await readFile(resolve(home, name, 'README.md'), 'utf8'), `packages/${name}/README.md`)
const snippets = (await Promise.all(packages.map(readme))).flat()

let outside: Outside
let browser: Browser
beforeAll(async () => {
  ;[outside, browser] = await Promise.all([
    installOutside(packages.map((name) => resolve(home, name))),
    startBrowser(),
  ])
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await outside?.remove()
})

describe.each(snippets)('the example at $place, from the packed packages', ({ code, prints }) => {
  it('prints in Node what the README says', async () => {
    expect(await runInNode(code, outside.folder)).toBe(prints)
  })
  it('prints the same in workerd', { timeout: 30_000 }, async () => {
    expect(await runInWorkerd(code, outside.folder)).toBe(prints)
  })
  it('prints the same in a browser', { timeout: 30_000 }, async () => {
    expect(await runInBrowser(code, outside.folder, browser)).toBe(prints)
  })
})

describe('what a browser must load', () => {
  it.each([
    {
      what: 'the schemas alone',
      code: `import { EntenteRecord } from '@entente/domain'\nconsole.log(EntenteRecord)`,
      most: 40,
    },
    {
      what: 'the verifying of a text',
      code: `import { verify } from '@entente/anchor'\nconsole.log(verify)`,
      most: 12,
    },
    {
      what: 'the client of the API',
      code: `import { createClient } from '@entente/client'\nconsole.log(createClient)`,
      most: 5,
    },
  ])('$what: under $most KiB gzipped', async ({ what, code, most }) => {
    const bytes = gzipSync(await bundleForBrowser(code, outside.folder)).byteLength
    console.log(`${what}: ${bytes} bytes gzipped`)
    expect(bytes).toBeGreaterThan(1024)
    expect(bytes).toBeLessThan(most * 1024)
  })
})

describe('what is internal', () => {
  it('cannot be imported from outside', async () => {
    const code = `import '@entente/domain/src/rules/check.ts'`
    await expect(runInNode(code, outside.folder)).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })
})
