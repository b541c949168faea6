import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './src/find-browser.ts'

const executablePath = findBrowser()
if (!executablePath) throw new Error('No Chromium was found: install one, or name one in ENTENTE_BROWSER.')

const SITE_PORT = 3210
const API_PORT = 8987
const siteAddress = `http://127.0.0.1:${SITE_PORT}`
const apiAddress = `http://127.0.0.1:${API_PORT}`

// A browser that does nothing of its own accord, so that every request is one of ours.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function server(app: string, port: number, url: string) {
  return {
    command: 'node --run serve',
    cwd: resolve(import.meta.dirname, '../../apps', app),
    env: { HOST: '127.0.0.1', PORT: String(port) },
    url,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 } as const,
    timeout: 60_000,
  }
}

export default defineConfig({
  testDir: 'pages',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // A machine that builds and tests at once is slow, and no test here is about speed.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  metadata: { apiAddress },
  use: {
    baseURL: siteAddress,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: quiet },
  },
  webServer: [server('web', SITE_PORT, siteAddress), server('api', API_PORT, `${apiAddress}/healthz`)],
})
