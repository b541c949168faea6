import type { APIRequestContext } from '@playwright/test'

/** A page as the crawl found it. */
export interface Crawled {
  readonly path: string
  readonly status: number
  /** The ids of its elements. */
  readonly ids: ReadonlySet<string>
  /** Where it leads on this site, each with the fragment, if it has one. */
  readonly links: readonly { readonly path: string; readonly fragment: string }[]
}

const attribute = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => unescaped(value))

const unescaped = (text: string): string =>
  text.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/** Follows every link of the site from its home page, without a browser, until no page is new. */
export async function crawl(
  request: APIRequestContext,
  baseURL: string,
): Promise<ReadonlyMap<string, Crawled>> {
  const found = new Map<string, Crawled>()
  const waiting = ['/']
  const seen = new Set(waiting)
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const answer = await request.get(path, { maxRedirects: 0 })
    const isPage = answer.headers()['content-type']?.startsWith('text/html') ?? false
    const html = isPage ? await answer.text() : ''
    const links = attribute(html, 'href')
      .map((href) => new URL(href, new URL(path, baseURL)))
      .filter(({ origin }) => origin === new URL(baseURL).origin)
      .map(({ pathname, search, hash }) => ({ path: pathname + search, fragment: hash.slice(1) }))
    found.set(path, { path, status: answer.status(), ids: new Set(attribute(html, 'id')), links })
    for (const link of links)
      if (!seen.has(link.path)) {
        seen.add(link.path)
        waiting.push(link.path)
      }
  }
  return found
}
