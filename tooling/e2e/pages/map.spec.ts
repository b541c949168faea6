import { expect, type Page, test } from '@playwright/test'
import { pathOf, records } from '../src/records.ts'
import { height, widths } from '../src/views.ts'

const places = records.filter((record) => record.kind === 'place')
const located = places.filter(({ location }) => location !== undefined)

const mapOf = (page: Page) => page.locator('main figure svg[role="group"]')
const viewOf = async (page: Page) => (await mapOf(page).getAttribute('viewBox'))?.split(' ').map(Number) ?? []

test('the list has every place, and the map leads to places that are on it', async ({ page }) => {
  await page.goto('/map')
  for (const place of places)
    await expect(page.locator(`#places a[href="${pathOf(place)}"]`).first()).toBeVisible()
  const drawn = await mapOf(page)
    .locator('a:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(drawn.filter((href) => located.some((place) => pathOf(place) === href)).length).toBeGreaterThan(0)
})

for (const width of widths)
  test(`no name on the map covers another at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/map')
    const boxes = await mapOf(page)
      .locator('text:visible')
      .evaluateAll((names) =>
        names.map((name) => {
          const { left, right, top, bottom } = name.getBoundingClientRect()
          return { name: name.textContent, left, right, top, bottom }
        }),
      )
    expect(boxes.length).toBeGreaterThan(0)
    const covered = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => [a.name, b.name]),
    )
    expect(covered).toEqual([])
  })

test('buttons, keys and the wheel change the view, and the whole comes back', async ({ page }) => {
  await page.goto('/map')
  const whole = await viewOf(page)
  await page.getByRole('button', { name: 'Closer' }).click()
  await expect.poll(async () => (await viewOf(page))[2]).toBeLessThan(whole[2] ?? 0)
  const [left = 0] = await viewOf(page)
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await viewOf(page))[0]).toBeGreaterThan(left)
  await page.keyboard.press('0')
  await expect.poll(() => viewOf(page)).toEqual(whole)

  await mapOf(page).hover()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await expect.poll(async () => (await viewOf(page))[2]).toBeLessThan(whole[2] ?? 0)
  await page.getByRole('button', { name: 'Whole map' }).click()
  await expect.poll(() => viewOf(page)).toEqual(whole)
})

test('the wheel alone turns the page, not the map', async ({ page }) => {
  await page.goto('/map')
  const whole = await viewOf(page)
  await mapOf(page).hover()
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
  expect(await viewOf(page)).toEqual(whole)
})

test('a name on the map is followed by keyboard', async ({ page }) => {
  await page.goto('/map')
  const link = mapOf(page).locator('a:visible').first()
  const href = await link.getAttribute('href')
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${href}$`))
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the map is a picture with names, and its list stands below', async ({ page }) => {
    await page.goto('/map')
    await expect(mapOf(page).locator('text:visible').first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Closer' })).toBeHidden()
    await expect(page.locator('#places').getByRole('link').first()).toBeVisible()
  })
})
