import { expect, test } from '@playwright/test'
import { pageTypes } from '../src/page-types.ts'
import { watch } from '../src/watch.ts'

for (const path of [...pageTypes, '/no-such-page'])
  test(`${path} is sent with a strict policy and comes alive under it`, async ({ page, baseURL }) => {
    const { errors } = watch(page, baseURL ?? '')
    const answer = await page.goto(path, { waitUntil: 'networkidle' })
    const headers = answer?.headers() ?? {}
    const policy = new Map(
      (headers['content-security-policy'] ?? '').split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ')
        return [name, sources]
      }),
    )
    expect(policy.get('default-src')).toEqual(["'self'"])
    expect(policy.get('script-src')).toContain("'self'")
    for (const source of policy.get('script-src') ?? [])
      expect(source).toMatch(/^'(?:self|sha256-[\w+/]+=*)'$/)
    for (const name of ['object-src', 'base-uri', 'frame-ancestors'])
      expect(policy.get(name)).toEqual(["'none'"])
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
    })
    expect(errors.filter((error) => /content security policy/i.test(error))).toEqual([])
  })

test('a script that was not built with the page does not run', async ({ page }) => {
  await page.goto('/method')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken over"'
    document.body.append(script)
  })
  await expect(page).not.toHaveTitle('taken over')
})
