import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * Gives every prerendered page its Content-Security-Policy (CSP level 3). The framework hands a page's data to the
 * browser by scripts inside the page, which are known once it is built: so their SHA-256 hashes are written into the
 * headers kept beside the page, and neither `unsafe-inline` nor rendering on each request is needed.
 */
const pages = join(import.meta.dirname, '../.next/server/app')

/** The hashes of the scripts that stand in a page itself. Data blocks, which no browser runs, need none. */
export function hashesOf(html: string): readonly string[] {
  const hashes = new Set<string>()
  for (const [, attributes = '', body = ''] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (/\ssrc=/.test(attributes) || /\stype="application\/(?:ld\+)?json"/.test(attributes)) continue
    hashes.add(`'sha256-${createHash('sha256').update(body).digest('base64')}'`)
  }
  return [...hashes]
}

/** The policy of a page in which scripts with these hashes stand. */
export const policyOf = (hashes: readonly string[]): string =>
  [
    "default-src 'self'",
    ['script-src', "'self'", ...hashes].join(' '),
    // Styles alone may stand in a page: drawings are placed by them, and they cannot act.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Writes the policy of each page into the headers beside it, and answers how many there were. */
function writePolicies(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )
  for (const file of files) {
    const page = join(folder, file)
    const beside = page.replace(/\.html$/, '.meta')
    const meta = JSON.parse(readFileSync(beside, 'utf8')) as { headers?: Record<string, string> }
    const policy = policyOf(hashesOf(readFileSync(page, 'utf8')))
    writeFileSync(
      beside,
      JSON.stringify(
        { ...meta, headers: { ...meta.headers, 'content-security-policy': policy } },
        undefined,
        2,
      ),
    )
  }
  return files.length
}

if (import.meta.main) {
  const written = writePolicies(pages)
  if (written === 0) throw new Error(`no page in ${relative('.', pages)}: build the site first`)
  console.log(`${written} pages have a policy`)
}
