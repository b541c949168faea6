import { expect, test } from '@playwright/test'
import { crawl } from '../src/crawl.ts'
import { pathOf, records } from '../src/records.ts'

test('from the home page every link leads to a page and a place in it, and every record is reached', async ({
  request,
  baseURL,
}) => {
  const pages = await crawl(request, baseURL ?? '')
  const broken = [...pages.values()]
    .filter(({ status }) => status !== 200)
    .map(({ path, status }) => `${status} ${path}`)
  expect(broken).toEqual([])

  const lost = [...pages.values()].flatMap(({ path, links }) =>
    links
      .filter(({ fragment }) => fragment !== '')
      .filter(({ path: to, fragment }) => !pages.get(to)?.ids.has(decodeURIComponent(fragment)))
      .map(({ path: to, fragment }) => `${path} leads to ${to}#${fragment}`),
  )
  expect([...new Set(lost)]).toEqual([])

  expect(records.map(pathOf).filter((path) => !pages.has(path))).toEqual([])
})
