import { expect, test } from '@playwright/test'
import { pathOf, records, richest } from '../src/records.ts'

test.use({ javaScriptEnabled: false })

for (const record of richest)
  test(`the page of a ${record.kind} is read without script`, async ({ page }) => {
    await page.goto(pathOf(record))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(record.label)
    await expect(page.locator('sup a, dt').first()).toBeVisible()
  })

test('the ledger has every commitment', async ({ page }) => {
  await page.goto('/ledger')
  for (const { label } of records.filter(({ kind }) => kind === 'commitment'))
    await expect(page.getByRole('rowheader', { name: label, exact: true })).toBeVisible()
})

test('the statements page has every fragment in quotation marks', async ({ page }) => {
  await page.goto('/statements')
  const fragments = records.flatMap((record) => (record.kind === 'statement' ? (record.fragments ?? []) : []))
  expect(fragments.length).toBeGreaterThan(0)
  const told = await page.locator('q').allTextContents()
  expect([...new Set(told)].sort()).toEqual([...new Set(fragments.map(({ text }) => text))].sort())
})

test('the document page has every passage', async ({ page }) => {
  for (const record of records) {
    if (record.kind !== 'document') continue
    await page.goto(pathOf(record))
    const anchors = record.passages.map(({ number }) => `p-${number.replace('.', '-')}`)
    const told = await page.evaluate(
      (ids) => ids.map((id) => document.getElementById(id)?.textContent ?? ''),
      anchors,
    )
    for (const [at, { gloss }] of record.passages.entries()) expect(told[at]).toContain(gloss)
  }
})

test('the search says what to do instead', async ({ page }) => {
  await page.goto('/search')
  await expect(page.getByText('Searching needs JavaScript')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Agreements' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreements')
})
