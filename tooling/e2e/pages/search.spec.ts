import { expect, test } from '@playwright/test'
import { pathOf, records } from '../src/records.ts'

const sought = records.find(({ kind }) => kind === 'commitment')
if (!sought) throw new Error('the dataset has no commitment')

const longest = sought.label.split(/[^\p{L}]+/u).sort((a, b) => b.length - a.length)[0] ?? ''
/** A word of the label with two letters changed about, as a hurried hand does. */
const slip = longest.slice(0, 3) + (longest[4] ?? '') + (longest[3] ?? '') + longest.slice(5)

test('finds a record though the word is misspelt', async ({ page }) => {
  await page.goto('/search')
  await page.getByRole('main').getByRole('searchbox').fill(slip)
  await expect(page.getByRole('main').getByRole('link', { name: sought.label, exact: true })).toBeVisible()
})

test('is worked by the keyboard alone', async ({ page }) => {
  await page.goto('/search')
  const box = page.getByRole('main').getByRole('searchbox')
  await expect(box).toBeFocused()
  await page.keyboard.type(sought.label)
  const first = page.getByRole('main').getByRole('listitem').getByRole('link').first()
  await expect(first).toHaveText(sought.label)
  await page.keyboard.press('ArrowDown')
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(box).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${pathOf(sought)}$`))
})

test('a search is an address that can be sent on', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent(sought.label)}`)
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(sought.label)
  await expect(page.getByRole('main').getByRole('link', { name: sought.label, exact: true })).toBeVisible()
})

test('the box at the top of every page leads to the search', async ({ page }) => {
  await page.goto('/method')
  await page.getByRole('banner').getByRole('searchbox').fill(sought.label)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=/)
  await expect(page.getByRole('main').getByRole('link', { name: sought.label, exact: true })).toBeVisible()
})

test('says so when nothing is found, and leads on', async ({ page }) => {
  await page.goto('/search?q=zzzzqqqq')
  await expect(page.getByRole('status')).toContainText('Nothing found for “zzzzqqqq”')
  await expect(page.getByRole('main').getByRole('link', { name: 'Agreements' })).toBeVisible()
})

test('a key opens the search over any page, and Escape closes it', async ({ page }) => {
  await page.goto('/method')
  // The key is heard once the page has come alive.
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1_000 })
  }).toPass()
  const box = page.getByRole('dialog').getByRole('searchbox')
  await expect(box).toBeFocused()
  await page.keyboard.type(sought.label)
  const first = page.getByRole('dialog').getByRole('listitem').first()
  await expect(first.getByRole('link')).toHaveText(sought.label)
  await expect(first.locator('mark').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL(/\/method$/)
})

test('a kind narrows what was found', async ({ page }) => {
  await page.goto('/search')
  const main = page.getByRole('main')
  await main.getByRole('searchbox').fill(longest)
  const kinds = main.getByRole('radio')
  await expect(kinds.first()).toBeChecked()
  const all = await main.getByRole('status').textContent()
  const name = 'Commitment'
  await main.getByRole('radio', { name: new RegExp(`^${name} `) }).check()
  const shown = main.locator('ol > li')
  for (const item of await shown.all()) await expect(item).toContainText(name)
  await expect(main.getByRole('status')).toHaveText(all ?? '')
})
