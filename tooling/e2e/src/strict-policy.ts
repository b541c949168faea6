import { expect, type Response } from '@playwright/test'

/** Expects the headers of a page to let nothing run but the site's own scripts and those that were built with it. */
export function expectStrictPolicy(answer: Response | null): void {
  const headers = answer?.headers() ?? {}
  const policy = new Map(
    (headers['content-security-policy'] ?? '').split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )
  expect(policy.get('default-src')).toEqual(["'self'"])
  expect(policy.get('script-src')).toContain("'self'")
  for (const source of policy.get('script-src') ?? []) expect(source).toMatch(/^'(?:self|sha256-[\w+/]+=*)'$/)
  for (const name of ['object-src', 'base-uri', 'frame-ancestors'])
    expect(policy.get(name)).toEqual(["'none'"])
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
  })
}
