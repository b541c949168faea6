import { expect, test } from '@playwright/test'
import { schemes, widths } from '../src/views.ts'

for (const colorScheme of schemes)
  for (const width of widths)
    test(`tokens and components are photographed at ${width} pixels, ${colorScheme}`, async ({
      page,
    }, info) => {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.goto('/design')
      await page.evaluate(() => document.fonts.ready)
      const picture = await page.screenshot({ fullPage: true })
      await info.attach(`design-${width}-${colorScheme}`, { body: picture, contentType: 'image/png' })
      expect(picture.byteLength).toBeGreaterThan(50_000)
    })

test('the page of components is kept out of search', async ({ page, request }) => {
  await page.goto('/design')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex, nofollow')
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain('/design')
})

test('fonts are the site’s own, and both families are in use', async ({ page }) => {
  await page.goto('/design')
  const faces = await page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
  })
  expect(faces.some((family) => /^serif/i.test(family))).toBe(true)
  expect(faces.some((family) => /^sans/i.test(family))).toBe(true)
})
