import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '@entente/e2e/browser'
import { pageTypes } from '@entente/e2e/page-types'
import { chromium } from '@playwright/test'
import { type Builds, builds } from './builds.ts'
import { medianOf } from './median.ts'
import { bare, site } from './places.ts'
import { secondsOf } from './run.ts'
import { type Scores, scores } from './scores.ts'
import { type ScriptSent, scriptSent } from './script-sent.ts'
import { serve } from './served.ts'

/** How often each page is asked; medians are taken. */
const rounds = 3

/** What was measured of one page, all figures raw. */
interface Page {
  readonly path: string
  readonly script: ScriptSent
  readonly runs: Scores[]
}

// Prints what was measured as JSON. Every round asks the bare page and every page of the site, so that what slows the
// machine slows them alike; machines differ, so compare within one run alone. `--pages` leaves the builds out; paths
// after it narrow the pages.
const [pagesOnly, ...chosen] = process.argv.slice(2)
const building: Builds | undefined = pagesOnly === '--pages' ? undefined : await builds()
if (!existsSync(join(site, '.next/BUILD_ID'))) await secondsOf('pnpm', ['run', 'build'], site)
await secondsOf('next', ['build'], bare)

const executablePath = findBrowser()
if (!executablePath) throw new Error('No Chromium was found: install one, or name one in ENTENTE_BROWSER.')
const port = 9_333
const browser = await chromium.launch({
  executablePath,
  args: [
    `--remote-debugging-port=${port}`,
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-sandbox',
  ],
})
const [own, plain] = await Promise.all([serve(site), serve(bare)])
try {
  const pageOf = async (path: string, address: string): Promise<Page & { address: string }> => ({
    path,
    address,
    script: await scriptSent(browser, address),
    runs: [],
  })
  const pages = [await pageOf('bare', plain.origin)]
  for (const path of chosen.length > 0 ? chosen : pageTypes)
    pages.push(await pageOf(path, `${own.origin}${path}`))
  for (let round = 0; round < rounds; round++)
    for (const page of pages) page.runs.push(await scores(page.address, port))
  const [first] = pages
  console.log(
    JSON.stringify(
      {
        node: process.version,
        browser: browser.version(),
        platform: `${process.platform} ${process.arch}`,
        building,
        pages: pages.map(({ path, script, runs }) => ({
          path,
          script,
          scriptBeyondBare: script.bytes - (first?.script.bytes ?? 0),
          median: medianOf(runs),
          runs,
        })),
      },
      null,
      2,
    ),
  )
} finally {
  await Promise.all([own.end(), plain.end(), browser.close()])
}
