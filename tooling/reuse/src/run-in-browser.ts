import { findBrowser } from '@entente/e2e/browser'
import { type Browser, chromium } from '@playwright/test'
import { bundleForBrowser } from './run-in.ts'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the machine's Chromium. Throws where it has none. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No Chromium was found: install one, or name one in ENTENTE_BROWSER.')
  return chromium.launch({ executablePath, args: quiet })
}

/**
 * Runs code in a page, bundled, its imports found in the folder; gives what it prints. The page's address is a secure
 * one that no server answers, since Web Crypto is there on no other.
 */
export async function runInBrowser(code: string, folder: string, browser: Browser): Promise<string> {
  const script = await bundleForBrowser(`${code}\nglobalThis.dispatchEvent(new Event('done'))`, folder)
  const page = await browser.newPage()
  try {
    const lines: string[] = []
    const failures: string[] = []
    page.on('console', (message) => lines.push(message.text()))
    page.on('pageerror', (error) => failures.push(error.message))
    await page.route('https://snippet.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Snippet</title>' }),
    )
    await page.goto('https://snippet.example/')
    const done = page.evaluate(() => new Promise((resolve) => globalThis.addEventListener('done', resolve)))
    await page.addScriptTag({ type: 'module', content: script })
    await Promise.race([done, page.waitForEvent('pageerror', { timeout: 20_000 }).catch(() => undefined)])
    if (failures.length > 0) throw new Error(failures.join('\n'))
    return lines.join('\n')
  } finally {
    await page.close()
  }
}
