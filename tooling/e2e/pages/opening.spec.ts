import { expect, type Page, test } from '@playwright/test'
import { pageTypes } from '../src/page-types.ts'
import { expectStrictPolicy } from '../src/strict-policy.ts'
import { height, schemes, widths } from '../src/views.ts'
import { watch } from '../src/watch.ts'

const beyondWindow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

for (const path of pageTypes)
  test(`${path} opens under a strict policy without an error, fits every width and asks no other host`, async ({
    page,
    baseURL,
  }) => {
    const watched = watch(page, baseURL ?? '')
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(200)
    expectStrictPolicy(answer)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    for (const width of widths) {
      await page.setViewportSize({ width, height })
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme })
        expect(await beyondWindow(page), `pixels beyond ${width}, ${colorScheme}`).toBeLessThanOrEqual(0)
      }
    }
    await page.waitForLoadState('networkidle')
    expect(watched.errors).toEqual([])
    expect(watched.strangers).toEqual([])
  })
