import { expect, test } from '@playwright/test'
import { pathOf, records } from '../src/records.ts'

const [record] = records
if (!record) throw new Error('the dataset is empty')

for (const path of [
  '/no-such-page',
  '/agreements/no-such-record',
  '/documents/no-such-document',
  '/no-such-collection/no-such-record',
  `/countries/${record.id}`,
  `${pathOf(record)}/more`,
])
  test(`${path} is not found, and the page helps`, async ({ page }) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await page.getByRole('main').getByRole('link', { name: 'Agreements' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreements')
  })
