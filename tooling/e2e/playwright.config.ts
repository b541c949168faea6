import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './src/find-browser.ts'

const executablePath = findBrowser()
if (!executablePath) throw new Error('No Chromium was found: install one, or name one in ENTENTE_BROWSER.')

const SITE_PORT = 3210
const API_PORT = 8987
const siteAddress = `http://127.0.0.1:${SITE_PORT}`
const apiAddress = `http://127.0.0.1:${API_PORT}`

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
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  metadata: { apiAddress },
  use: {
    baseURL: siteAddress,
    trace: 'retain-on-failure',
    launchOptions: { executablePath },
  },
  webServer: [server('web', SITE_PORT, siteAddress), server('api', API_PORT, `${apiAddress}/healthz`)],
})
