import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { records } from '../src/records.ts'

const commitments = records.filter(({ kind }) => kind === 'commitment')

test('a choice narrows rows and sums, stands in the address, and is what one takes along', async ({
  page,
}) => {
  await page.goto('/ledger')
  const table = page.getByRole('table', { name: 'Commitments' })
  await expect(table.getByRole('rowheader')).toHaveCount(commitments.length)

  const natures = page.getByLabel('Nature')
  await natures.selectOption({ index: 1 })
  const chosen = await natures.inputValue()
  await expect(page).toHaveURL(new RegExp(`[?&]nature=${chosen}`))
  const shown = await table.getByRole('rowheader').allInnerTexts()
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.length).toBeLessThan(commitments.length)

  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV', exact: true }).click(),
  ])
  const lines = (await readFile(await csv.path(), 'utf8')).trimEnd().split('\r\n')
  expect(lines).toHaveLength(shown.length + 1)
  for (const label of shown) expect(lines.join('\n')).toContain(label)

  await page.reload()
  await expect(table.getByRole('rowheader')).toHaveText(shown)
  await table.getByRole('rowheader').first().getByRole('link').click()
  await page.goBack()
  await expect(natures).toHaveValue(chosen)
  await expect(table.getByRole('rowheader')).toHaveText(shown)

  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(table.getByRole('rowheader')).toHaveCount(commitments.length)
  await expect(page).toHaveURL(/\/ledger$/)
})

test('a column sorts, and tells assistive software how', async ({ page }) => {
  await page.goto('/ledger')
  const table = page.getByRole('table', { name: 'Commitments' })
  await table.getByRole('button', { name: 'Commitment' }).click()
  await expect(table.getByRole('columnheader', { name: 'Commitment' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  const labels = await table.getByRole('rowheader').allInnerTexts()
  expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b)))
})

test('the whole of it is a file without script, too', async ({ request }) => {
  const rows = (await (await request.get('/ledger.json')).json()) as readonly { readonly id: string }[]
  expect(rows.map(({ id }) => id).sort()).toEqual(commitments.map(({ id }) => id).sort())
  const csv = await request.get('/ledger.csv')
  expect(csv.headers()['content-type']).toContain('text/csv')
  expect((await csv.text()).startsWith('id,label,')).toBe(true)
})
