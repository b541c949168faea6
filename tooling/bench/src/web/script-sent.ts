import type { Browser } from '@playwright/test'

/** How many bytes of script a page is sent, compressed as on the wire, and in how many files. */
export interface ScriptSent {
  readonly bytes: number
  readonly files: number
}

/** Loads a page once, with nothing in the cache, and adds up the scripts that it is sent without being used. */
export async function scriptSent(browser: Browser, address: string): Promise<ScriptSent> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script')
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const bytes = await Promise.all(sizes)
  await context.close()
  return { bytes: bytes.reduce((sum, one) => sum + one, 0), files: bytes.length }
}
