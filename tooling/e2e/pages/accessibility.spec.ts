import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { pageTypes } from '../src/page-types.ts'
import { height } from '../src/views.ts'

const views = [
  { name: 'light', colorScheme: 'light', width: 1600, text: '100%' },
  { name: 'dark', colorScheme: 'dark', width: 1600, text: '100%' },
  { name: 'on a phone', colorScheme: 'light', width: 390, text: '100%' },
  { name: 'with text twice as large', colorScheme: 'light', width: 1024, text: '200%' },
] as const

for (const path of [...pageTypes, '/no-such-page'])
  test(`axe finds nothing on ${path}, light, dark, on a phone and with large text`, async ({ page }) => {
    // The longest pages have thousands of elements, and each is looked at in every view.
    test.slow()
    await page.goto(path, { waitUntil: 'networkidle' })
    for (const { name, colorScheme, width, text } of views) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size
      }, text)
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(beyond, `pixels beyond the window, ${name}`).toBeLessThanOrEqual(0)
      const { violations, passes } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))
      expect(found, name).toEqual([])
      expect(passes.length, name).toBeGreaterThan(10)
    }
  })
