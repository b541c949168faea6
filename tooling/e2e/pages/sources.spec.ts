import { entente } from '@entente/domain/dataset'
import { expect, test } from '@playwright/test'
import { records } from '../src/records.ts'

const ledger = entente()
const documents = records.filter((record) => record.kind === 'document')

test('the pages of differences have every field whose accounts differ once, with every account', async ({
  page,
}) => {
  const { items, total } = await ledger.disagreements({ limit: 200 })
  const rows = page.getByRole('main').locator('dl > div')
  let told = 0
  for (const path of ['/disagreements', '/disagreements/supersedes', '/disagreements/refines']) {
    await page.goto(path)
    told += await rows.count()
  }
  expect(told).toBe(total)
  const [first] = items
  if (!first) throw new Error('the dataset has no disagreement')
  await page.goto('/disagreements')
  const row = rows.filter({ hasText: first.label }).first()
  await expect(row.locator('ol > li')).toHaveCount(first.accounts.length)
  await row.getByRole('link', { name: first.label }).click()
  await expect(page.locator(':target')).toHaveCount(1)
})

test('the page of publishers has each with its standing in words and what it supports', async ({ page }) => {
  const publishers = await ledger.publishers()
  await page.goto('/publishers')
  await expect(page.locator('tbody tr')).toHaveCount(publishers.length)
  for (const { label, supports } of publishers) {
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: label, exact: true }) })
    await expect(row).toContainText(supports.length.toLocaleString('en-GB'))
  }
})

test('documents are narrowed by language, standing and publisher, and the choice stands in the address', async ({
  page,
}) => {
  const [{ language } = { language: '' }] = documents
  const same = documents.filter((one) => one.language === language)
  await page.goto('/documents')
  await expect(page.locator('[data-filtered]:visible')).toHaveCount(documents.length)
  await page.getByLabel('Language').selectOption(language)
  await expect(page.locator('[data-filtered]:visible')).toHaveCount(same.length)
  await expect(page).toHaveURL(new RegExp(`[?]language=${language}$`))
  await page.reload()
  await expect(page.locator('[data-filtered]:visible')).toHaveCount(same.length)

  const [publisher] = await ledger.publishers()
  if (!publisher) throw new Error('the dataset has no publisher')
  await page.goto(`/documents?publisher=${publisher.id}`)
  await expect(page.locator('[data-filtered]:visible')).toHaveCount(publisher.documents.length)
})
