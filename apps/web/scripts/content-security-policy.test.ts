import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { hashesOf, policyOf } from './content-security-policy.ts'

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

it('knows every script that stands in a page, each once, and no other', () => {
  const page = `<script>a()</script><script id="x">b("</p>")</script><script>a()</script>
    <script src="/c.js" async=""></script><script type="application/ld+json">{"@context":"d"}</script>`
  expect(hashesOf(page)).toEqual([hash('a()'), hash('b("</p>")')])
})

it('lets nothing run that has no hash', () => {
  const policy = policyOf([hash('a()')])
  expect(policy).toContain(`script-src 'self' ${hash('a()')};`)
  expect(policy.split('; ').find((one) => one.startsWith('script-src'))).not.toContain('unsafe')
})
