import { expect, test } from '@playwright/test'
import { pathOf, records } from '../src/records.ts'

const statements = records.filter((record) => record.kind === 'statement')
const paths = ['/statements', '/statements/by-date', '/statements/by-subject']

test.use({ javaScriptEnabled: false })

for (const path of paths)
  test(`${path} says which order it is and leads to the others`, async ({ page }) => {
    await page.goto(path)
    const orders = page.getByRole('navigation', { name: 'Order of the statements' })
    await expect(orders.locator('[aria-current=page]')).toHaveAttribute('href', path)
    expect(
      await orders.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(paths)
  })

for (const path of paths.slice(0, 2))
  test(`${path} has every statement once`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('main article')).toHaveCount(statements.length)
  })

test('each statement stands under each of its subjects', async ({ page }) => {
  await page.goto('/statements/by-subject')
  const lines = statements.flatMap(({ about = [] }) => about)
  await expect(page.locator('main section li')).toHaveCount(lines.length)
})

test('the life of a statement of which something became later is drawn, step by step', async ({ page }) => {
  const living = statements.filter(({ status }) => status.length > 1)
  expect(living.length).toBeGreaterThan(0)
  await page.goto('/statements')
  for (const statement of living) {
    const entry = page.locator('main article').filter({ has: page.locator(`a[href="${pathOf(statement)}"]`) })
    const steps = await entry.locator('figure ol > li').count()
    expect(steps).toBeGreaterThanOrEqual(statement.status.length)
    for (const step of await entry.locator('figure ol > li').all())
      await expect(step.locator('a[href*="/documents/"]').first()).toBeVisible()
  }
})
