import type { Page } from '@playwright/test'

/** What a page did that no page may: errors it told, and requests to another host. */
export interface Watched {
  readonly errors: readonly string[]
  readonly strangers: readonly string[]
}

/** Watches a page from before it is opened. */
export function watch(page: Page, baseURL: string): Watched {
  const errors: string[] = []
  const strangers: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== new URL(baseURL).origin) strangers.push(request.url())
  })
  return { errors, strangers }
}
