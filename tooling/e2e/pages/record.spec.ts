import { isUnknown } from '@entente/domain'
import { expect, test } from '@playwright/test'
import { pathOf, records, richest } from '../src/records.ts'

/** The record whose status history has the most steps, and which is no statement: its ladder has rungs to come. */
const [climbed] = records
  .filter(
    (record) => record.kind === 'agreement' || record.kind === 'commitment' || record.kind === 'project',
  )
  .filter(({ status }) => !isUnknown(status[0]?.state[0]?.value))
  .sort((a, b) => b.status.length - a.status.length)

test('the ladder marks one rung as the present one and says in words which were not reached', async ({
  page,
}) => {
  if (!climbed) throw new Error('the dataset has no status history')
  for (const width of [390, 1600]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(pathOf(climbed))
    const ladder = page.getByRole('list', { name: 'Where it stands, step by step' })
    await expect(ladder.locator('[aria-current="step"]')).toHaveCount(1)
    await expect(ladder.getByText('not reached').first()).toBeVisible()
    const [first, second] = await Promise.all([0, 1].map((at) => ladder.locator('li').nth(at).boundingBox()))
    if (width === 390) expect(second?.y).toBeGreaterThan(first?.y ?? Number.NaN)
    else expect(second?.x).toBeGreaterThan(first?.x ?? Number.NaN)
  }
})

test('a citation is copied, and the copying is told', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const [record] = richest
  if (!record) throw new Error('the dataset is empty')
  await page.goto(pathOf(record))
  const button = page.getByRole('button', { name: 'Copy BibTeX' })
  await button.click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`@misc{${record.id},`)
})

for (const record of richest)
  test(`a ${record.kind} can be had in every form that its page names`, async ({ page, request }) => {
    await page.goto(pathOf(record))
    const alternates = await page.locator('link[rel="alternate"]').evaluateAll((links) =>
      links.map((link) => ({
        type: link.getAttribute('type'),
        path: new URL((link as HTMLLinkElement).href).pathname,
      })),
    )
    for (const [ending, type] of [
      ['.json', 'application/json'],
      ['.jsonld', 'application/ld+json'],
      ['.md', 'text/markdown'],
      ['/cite.bib', 'application/x-bibtex'],
      ['/cite.json', 'application/vnd.citationstyles.csl+json'],
    ] as const) {
      const path = `${pathOf(record)}${ending}`
      if (ending.startsWith('.')) expect(alternates).toContainEqual({ type, path })
      await expect(page.locator(`a[href="${path}"]`)).toHaveCount(1)
      const answer = await request.get(path)
      expect(answer.status(), path).toBe(200)
      expect(answer.headers()['content-type']).toContain(type)
      expect((await answer.text()).length).toBeGreaterThan(100)
    }
  })

test('the name of a field leads to itself, and the field is lit', async ({ page }) => {
  if (!climbed) throw new Error('the dataset has no status history')
  await page.goto(pathOf(climbed))
  const name = page.locator('dt a[href^="#field-"]').first()
  const fragment = await name.getAttribute('href')
  await name.click()
  await expect(page).toHaveURL(new RegExp(`${fragment}$`))
  await expect(page.locator(':target')).toHaveCount(1)
})
