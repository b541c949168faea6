import { expect, type Page, test } from '@playwright/test'

const names = (page: Page) => page.locator('svg [data-actor]')

/** The name in the drawing from which most lines go. */
async function mostTied(page: Page) {
  const id = await page.evaluate(() => {
    const counts = new Map<string, number>()
    for (const line of document.querySelectorAll('[data-tie]'))
      for (const end of line.getAttribute('data-tie')?.split(' ') ?? [])
        counts.set(end, (counts.get(end) ?? 0) + 1)
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
  })
  return { id, name: page.locator(`[data-actor="${id}"]`), section: page.locator(`[data-section="${id}"]`) }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('every name leads to a section that has as many sentences as the name says', async ({ page }) => {
    await page.goto('/network')
    expect(await names(page).count()).toBeGreaterThan(1)
    for (const name of await names(page).all()) {
      const ties = /(\d+) ties?$/.exec((await name.getAttribute('aria-label')) ?? '')?.[1]
      const section = page.locator((await name.getAttribute('href')) ?? '')
      await expect(section.getByRole('listitem')).toHaveCount(Number(ties))
    }
  })

  test('every sentence leads to its record and to the passage that says so', async ({ page }) => {
    await page.goto('/network')
    const sentences = page.locator('[data-section] li')
    const without = await sentences.evaluateAll(
      (items) =>
        items.filter(
          (item) =>
            !item.querySelector('p:first-child a[href^="/"]') || !item.querySelector('a[href*="#p-"]'),
        ).length,
    )
    expect(without).toBe(0)
  })
})

for (const width of [390, 1024, 1600])
  test(`no name covers another, and none leaves its ground, at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/network')
    const boxes = await names(page).evaluateAll((all) =>
      all.map((name) => {
        const [text, ground] = ['text', 'rect'].map((part) =>
          name.querySelector(part)?.getBoundingClientRect(),
        )
        if (!text || !ground) throw new Error('a name without its ground')
        const inside = text.left >= ground.left - 1 && text.right <= ground.right + 1
        return { left: ground.left, right: ground.right, top: ground.top, bottom: ground.bottom, inside }
      }),
    )
    for (const [index, box] of boxes.entries()) {
      expect(box.inside).toBe(true)
      for (const other of boxes.slice(index + 1))
        expect(
          box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom,
        ).toBe(false)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

test('choosing a name lights its ties and shows them beside the drawing without a jump', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 })
  await page.goto('/network')
  const { id, name, section } = await mostTied(page)
  const before = await page.evaluate(() => scrollY)
  await name.click()
  const panel = page.locator('[data-panel]')
  await expect(panel.getByRole('listitem')).toHaveCount(await section.getByRole('listitem').count())
  await expect(name).toHaveAttribute('aria-current', 'true')
  await expect(page).toHaveURL(new RegExp(`#actor-${id}$`))
  expect(await page.evaluate(() => scrollY)).toBe(before)
  const lit = await page
    .locator('[data-tie][data-lit]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-tie')?.split(' ') ?? []))
  expect(lit.length).toBeGreaterThan(0)
  for (const ends of lit) expect(ends).toContain(id)
  await page.keyboard.press('Escape')
  await expect(panel).toBeEmpty()
  await expect(page.locator('[data-lit]')).toHaveCount(0)
  await expect(page).toHaveURL(/\/network$/)
})

test('is worked by the keyboard: Enter leads to the ties, Escape leads back to the name', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 })
  await page.goto('/network')
  const { name } = await mostTied(page)
  await name.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-panel]')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(name).toBeFocused()
})

test('a link to an actor opens the page with it chosen', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 })
  await page.goto('/network')
  const { id } = await mostTied(page)
  await page.goto('/')
  await page.goto(`/network#actor-${id}`)
  await expect(page.locator(`[data-actor="${id}"]`)).toHaveAttribute('aria-current', 'true')
})
