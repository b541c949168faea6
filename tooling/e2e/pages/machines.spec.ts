import { expect, test } from '@playwright/test'
import { pathOf, records, richest } from '../src/records.ts'

test('the sitemap names every page once, with true dates', async ({ request }) => {
  const text = await (await request.get('/sitemap.xml')).text()
  const paths = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  )
  expect(new Set(paths).size).toBe(paths.length)
  for (const record of records) expect(paths).toContain(pathOf(record))
  const dates = [...text.matchAll(/<lastmod>([^<]+)<\/lastmod>/g)].map(([, date = '']) => date)
  const read = new Set(records.flatMap((record) => (record.kind === 'document' ? (record.read ?? []) : [])))
  expect(dates.length).toBeGreaterThan(0)
  for (const date of new Set(dates)) expect(read).toContain(date)
  const some = paths.filter((_, at) => at % 40 === 0)
  for (const path of some) expect((await request.get(path)).status(), path).toBe(200)
})

test('robots, manifest and llms.txt lead to what there is', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain('/sitemap.xml')
  const manifest = await (await request.get('/manifest.webmanifest')).json()
  for (const { src, type } of manifest.icons as readonly { src: string; type: string }[]) {
    const icon = await request.get(src)
    expect(icon.status(), src).toBe(200)
    expect(icon.headers()['content-type'], src).toContain(type)
  }
  const told = await (await request.get('/llms.txt')).text()
  const links = [...told.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => new URL(address).pathname)
  expect(links.length).toBeGreaterThan(10)
  for (const path of links) expect((await request.get(path)).status(), path).toBe(200)
})

for (const record of richest)
  test(`the page of a ${record.kind} has a social image of its own`, async ({ page, request }) => {
    await page.goto(pathOf(record))
    const address = await page.locator('meta[property="og:image"]').getAttribute('content')
    const { pathname } = new URL(address ?? '')
    expect(pathname).toContain(record.id)
    const image = await request.get(pathname)
    expect(image.headers()['content-type']).toBe('image/png')
    const bytes = await image.body()
    // Width and height stand at fixed places of a PNG's first chunk.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  })
