import { expect, test } from '@playwright/test'
import { pathOf, richest } from '../src/records.ts'

for (const record of richest)
  test(`the page of a ${record.kind} tells programs what it is`, async ({ page }) => {
    const path = pathOf(record)
    await page.goto(path)
    await expect(page).toHaveTitle(`${record.label} · Entente`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /.{20,}/)
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
    expect(new URL(canonical ?? '').pathname).toBe(path)
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      identifier: record.id,
      name: record.label,
    })
  })
