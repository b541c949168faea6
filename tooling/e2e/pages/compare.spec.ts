import { expect, type Page, test } from '@playwright/test'
import { height, widths } from '../src/views.ts'

test.use({ javaScriptEnabled: false })

/** The addresses of all comparisons, in the order of the index. */
async function comparisons(page: Page): Promise<readonly string[]> {
  await page.goto('/compare')
  const hrefs = await page
    .locator('main tbody th a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(hrefs.length).toBeGreaterThan(0)
  return hrefs
}

test('the index has those with most shared points first', async ({ page }) => {
  await page.goto('/compare')
  const shared = await page.locator('main table').first().locator('tbody td:nth-child(3)').allTextContents()
  const numbers = shared.map(Number)
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
  expect(numbers[0]).toBeGreaterThan(0)
})

test('in every topic each side either speaks, with a passage, or is told as silent', async ({ page }) => {
  test.setTimeout(180_000)
  for (const path of await comparisons(page)) {
    await page.goto(path)
    const topics = await page.locator('[data-topic]').evaluateAll((found) =>
      found.map((topic) =>
        [...topic.querySelectorAll('[data-side]')].map((side) => ({
          side: side.getAttribute('data-side'),
          told:
            side.querySelector('a[href*="/documents/"]') !== null ||
            (side.closest('td, p')?.textContent ?? '').includes('in the documents read so far'),
        })),
      ),
    )
    const [first = []] = topics
    expect(first.length, path).toBeGreaterThan(1)
    for (const sides of topics) {
      expect(new Set(sides.map(({ side }) => side)), path).toEqual(new Set(first.map(({ side }) => side)))
      expect(
        sides.filter(({ told }) => !told),
        path,
      ).toEqual([])
    }
  }
})

for (const width of widths)
  test(`the richest comparisons do not overflow ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const path of (await comparisons(page)).slice(0, 6)) {
      await page.goto(path)
      const beyond = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
      expect(beyond, path).toBeLessThanOrEqual(0)
    }
  })

test('on a phone each side is named at what it says', async ({ page }) => {
  await page.setViewportSize({ width: 390, height })
  const [path = ''] = await comparisons(page)
  await page.goto(path)
  for (const side of await page.locator('[data-side]').all())
    await expect(side.getByRole('link').first()).toBeVisible()
})
