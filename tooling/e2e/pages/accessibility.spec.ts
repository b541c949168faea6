import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { pageTypes } from '../src/page-types.ts'
import { height } from '../src/views.ts'

// Contrast is the dearest rule and depends on the scheme alone, so it is asked once in each.
const contrast = ['color-contrast']

const views = [
  { name: 'light', colorScheme: 'light', width: 1600, text: 16, only: undefined, without: [] },
  { name: 'dark', colorScheme: 'dark', width: 1600, text: 16, only: contrast, without: [] },
  { name: 'on a phone', colorScheme: 'light', width: 390, text: 16, only: undefined, without: contrast },
  {
    name: 'with text twice as large',
    colorScheme: 'light',
    width: 1024,
    text: 32,
    only: undefined,
    without: contrast,
  },
] as const

for (const path of [...pageTypes, '/no-such-page'])
  test(`axe finds nothing on ${path}, light, dark, on a phone and with large text`, async ({ page }) => {
    // The longest pages have thousands of elements, and each is looked at in every view.
    test.slow()
    const session = await page.context().newCDPSession(page)
    await page.goto(path, { waitUntil: 'networkidle' })
    for (const { name, colorScheme, width, text, only, without } of views) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      // As a reader sets it in the browser, so that widths that are measured in letters follow.
      await session.send('Page.setFontSizes', { fontSizes: { standard: text } })
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(beyond, `pixels beyond the window, ${name}`).toBeLessThanOrEqual(0)
      const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
      const { violations, passes } = await (only
        ? axe.withRules(only)
        : axe.disableRules([...without])
      ).analyze()
      const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))
      expect(found, name).toEqual([])
      expect(passes.length, name).toBeGreaterThan(only ? 0 : 10)
    }
  })
