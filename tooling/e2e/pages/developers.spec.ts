import { execFile } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../../..')

test('every piece of code on the page runs as it stands', async ({ page, baseURL }, { config }) => {
  test.slow()
  await page.goto('/developers')
  const blocks = await page
    .locator('[data-snippet]')
    .evaluateAll((all) =>
      all.map((block) => ({ language: block.getAttribute('data-snippet'), code: block.textContent ?? '' })),
    )
  expect(blocks.length).toBeGreaterThanOrEqual(10)
  const here = (code: string) =>
    code
      .replaceAll('http://localhost:8787', String(config.metadata['apiAddress']))
      .replaceAll('http://localhost:3000', baseURL ?? '')
      .replaceAll(/npx -y pnpm@[\d.]+/g, 'pnpm')
  for (const { language, code } of blocks) {
    const printed =
      language === 'ts'
        ? await asModule(here(code))
        : (await run('bash', ['-ec', here(code)], { cwd: root })).stdout
    expect(printed.trim(), code).not.toBe('')
    // The API tells of what it refuses as a problem; a snippet must ask for what there is.
    expect(printed, code).not.toContain('"type":"/docs#')
  }
})

/** Runs a module of this package, from which the workspace’s packages are found. */
async function asModule(code: string): Promise<string> {
  const file = join(import.meta.dirname, `../snippet-${process.pid}.ts`)
  await writeFile(file, code)
  try {
    return (await run(process.execPath, [file])).stdout
  } finally {
    await rm(file)
  }
}
