import { expect, test } from '@playwright/test'
import { expectStrictPolicy } from '../src/strict-policy.ts'

test('a page that is not there has the policy, too', async ({ page }) => {
  expectStrictPolicy(await page.goto('/no-such-page'))
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
