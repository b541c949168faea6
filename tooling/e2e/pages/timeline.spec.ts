import { entente } from '@entente/domain/dataset'
import { every, type TimelineEntry } from '@entente/domain/ledger'
import { expect, type Locator, test } from '@playwright/test'

const ledger = entente()
const told: Promise<readonly TimelineEntry[]> = every((page) => ledger.timeline(page)).then((entries) =>
  entries.filter(({ kind }) => kind !== 'document'),
)

const boxes = (marks: Locator) =>
  marks.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))

const touch = (a: DOMRect, b: DOMRect): boolean =>
  a.right > b.left && b.right > a.left && a.bottom > b.top + 0.5 && b.bottom > a.top + 0.5

test('every entry has a mark that leads to it in the list, in order of time within its lane', async ({
  page,
}) => {
  await page.goto('/timeline')
  for (const { id } of await told) {
    const mark = page.locator(`[data-mark][href="#at-${id}"]:visible`)
    await expect(mark.first()).toBeVisible()
    await expect(page.locator(`#at-${id}`)).toHaveCount(1)
  }
  for (const lane of await page.locator('[data-lane]:visible').all()) {
    const numbers = (await lane.locator('ol [data-mark] > :first-child').allTextContents()).map(Number)
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
  }
})

test('no mark or label touches another, and each can be hit', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 })
  await page.goto('/timeline')
  for (const choice of ['By kind', 'By country']) {
    await page.getByRole('radio', { name: choice }).check()
    const found = await boxes(page.locator('[data-mark]:visible'))
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ width, height }) => Math.min(width, height) < 23.9)).toEqual([])
    const touching = found.flatMap((one, index) =>
      found.slice(index + 1).flatMap((other) => (touch(one, other) ? [[one, other]] : [])),
    )
    expect(touching, choice).toEqual([])
  }
})

test('arrow keys, Home and End move among the marks, and the entry is told', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 })
  await page.goto('/timeline')
  const marks = page.locator('[data-lane]:visible').first().locator('[data-mark]')
  await marks.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(marks.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(marks.last()).toBeFocused()
  await page.keyboard.press('Home')
  await expect(marks.first()).toBeFocused()
  await expect(page.locator('[data-telling]')).toContainText(
    (await marks.first().locator('> :last-child').textContent()) ?? '',
  )
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-lane]:visible').nth(1).locator('[data-mark]:focus')).toHaveCount(1)
})

test('a phone scrolls downwards alone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 })
  await page.goto('/timeline')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the lanes are chosen all the same', async ({ page }) => {
    await page.goto('/timeline')
    const titles = () => page.locator('[data-lane]:visible h2').allTextContents()
    const byKind = await titles()
    await page.getByRole('radio', { name: 'By country' }).check()
    expect(await titles()).not.toEqual(byKind)
  })
})
