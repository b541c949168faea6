import { expect, test } from '@playwright/test'
import { pathOf, records } from '../src/records.ts'

const documents = records.filter((record) => record.kind === 'document')
const [longest] = documents.toSorted((one, other) => other.passages.length - one.passages.length)
if (!longest) throw new Error('the dataset has no document')

const anchorOf = (number: string): string => `p-${number.replace('.', '-')}`

test('the coverage strip has a link for each passage, in order, that says what it carries', async ({
  page,
}) => {
  await page.goto(pathOf(longest))
  const bars = page.locator('li > a[aria-label^="Passage "]')
  await expect(bars).toHaveCount(longest.passages.length)
  const targets = await bars.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(targets).toEqual(longest.passages.map(({ number }) => `#${anchorOf(number)}`))
  const empty = longest.passages.filter(({ carriesNone }) => carriesNone !== undefined)
  await expect(page.getByRole('link', { name: /^Passage .*carries none: ./ })).toHaveCount(empty.length)
})

test('the coverage strip is walked by keyboard', async ({ page }) => {
  await page.goto(pathOf(longest))
  const bars = page.locator('li > a[aria-label^="Passage "]')
  await bars.first().focus()
  await page.keyboard.press('Tab')
  await expect(bars.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`#${anchorOf(longest.passages[1]?.number ?? '')}$`))
})

test('a choice among the documents survives going on and back', async ({ page }) => {
  const { language } = longest
  const same = documents.filter((one) => one.language === language)
  await page.goto('/documents')
  await page.getByLabel('Language').selectOption(language)
  await page.locator('[data-filtered]:visible').first().getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Documents')
  await page.goBack()
  await expect(page.locator('[data-filtered]:visible')).toHaveCount(same.length)
  await expect(page.getByLabel('Language')).toHaveValue(language)
  await page.getByRole('button', { name: 'Show all documents' }).click()
  await expect(page.locator('[data-filtered]:visible')).toHaveCount(documents.length)
  await expect(page).toHaveURL(/\/documents$/)
})
