import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { pageTypes } from '../src/page-types.ts'
import { height } from '../src/views.ts'

const views = [
  { name: 'light', colorScheme: 'light', width: 1600 },
  { name: 'dark', colorScheme: 'dark', width: 1600 },
  { name: 'on a phone', colorScheme: 'light', width: 390 },
] as const

for (const path of [...pageTypes, '/no-such-page'])
  test(`axe finds nothing on ${path}, light, dark and on a phone`, async ({ page }) => {
    // The longest pages have thousands of elements, and each is looked at in every view.
    test.slow()
    await page.goto(path, { waitUntil: 'networkidle' })
    for (const { name, colorScheme, width } of views) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      const { violations, passes } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))
      expect(found, name).toEqual([])
      expect(passes.length, name).toBeGreaterThan(10)
    }
  })
