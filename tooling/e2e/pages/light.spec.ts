import { expect, test } from '@playwright/test'
import { pathOf, richest } from '../src/records.ts'

const agreement = richest.find(({ kind }) => kind === 'agreement')
if (!agreement) throw new Error('the dataset has no agreement')

test('a value and its note light each other up, by pointer and by keyboard', async ({ page }) => {
  await page.goto(pathOf(agreement))
  const value = page.locator('[data-supported-by="1"]').first()
  const note = page.locator('[data-note="1"]')
  await expect(async () => {
    await page.mouse.move(0, 0)
    await value.hover()
    await expect(note).toHaveAttribute('data-lit', '', { timeout: 1_000 })
  }).toPass()
  await note.getByRole('link').first().focus()
  await expect(value).toHaveAttribute('data-lit', '')
  await page.getByRole('link', { name: 'Entente', exact: true }).focus()
  await expect(value).not.toHaveAttribute('data-lit')
})

test('on paper the notes stand together at the end', async ({ page }) => {
  await page.goto(pathOf(agreement))
  await page.emulateMedia({ media: 'print' })
  const heights = await page.evaluate(() => {
    const top = (element: Element) => element.getBoundingClientRect().top
    const notes = [...document.querySelectorAll('[data-note]')].map(top)
    const values = [...document.querySelectorAll('[data-supported-by]')].map(top)
    return { firstNote: Math.min(...notes), lastValue: Math.max(...values) }
  })
  expect(heights.firstNote).toBeGreaterThan(heights.lastValue)
})
