import { createHash } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { pathOf, records } from '../src/records.ts'

const documents = records.filter((record) => record.kind === 'document')
const [longest] = documents.toSorted((one, other) => other.passages.length - one.passages.length)
if (!longest) throw new Error('the dataset has no document')

const madeUp = 'Bread is dearer again in the upper valley, and the mill stands still since the flood. '

/** Opens a document's page and waits until the worker that checks is there and all is loaded. */
async function openReady(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
  const worker = page.waitForEvent('worker')
  await page.getByLabel('Or paste the text').focus()
  await worker
  await page.waitForLoadState('networkidle')
}

/** Drops files on the page, each of a text or of bytes. */
async function drop(page: Page, ...contents: readonly (string | readonly number[])[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const [at, one] of all.entries())
      transfer.items.add(new File([typeof one === 'string' ? one : new Uint8Array(one)], `copy-${at}.txt`))
    return transfer
  }, contents)
  await page.dispatchEvent('main', 'dragover', { dataTransfer })
  await page.dispatchEvent('main', 'drop', { dataTransfer })
}

const countOf = (page: Page, answer: string) => page.locator(`[data-answer="${answer}"] dd`).first()

test('a dropped text is checked here: nothing is requested, and a made-up text has nothing of the document', async ({
  page,
  context,
}) => {
  await openReady(page, pathOf(longest))
  const requested: string[] = []
  context.on('request', (request) => requested.push(`${request.method()} ${request.url()}`))
  await drop(page, madeUp.repeat(20))
  await expect(page.getByRole('heading', { name: 'Your copy', exact: true })).toBeFocused()
  await expect(countOf(page, 'gone')).toHaveText(String(longest.passages.length))
  await expect(page.getByText('most probably another document’s')).toBeVisible()
  // What does the checking may be fetched from the site itself; nothing else is asked for, and nothing is sent.
  expect(
    requested.filter((one) => !one.startsWith(`GET ${new URL(page.url()).origin}/_next/static/`)),
  ).toEqual([])
})

test('a passage that stands in the text is found, in its place and elsewhere', async ({ page }) => {
  // Of a very short passage the words that its record keeps are all there is.
  const short = documents
    .flatMap((document) => document.passages.map((passage) => ({ document, ...passage })))
    .find(({ first, sha256 }) => createHash('sha256').update(first).digest('hex') === sha256)
  if (!short) throw new Error('no passage of the dataset is so short that its record holds all its words')
  const before = madeUp.repeat(Math.ceil(short.start / madeUp.length) + 1)
  for (const [answer, text] of [
    ['exact', `${before.slice(0, Math.max(0, short.start - 1))}${short.start > 0 ? '\n' : ''}${short.first}`],
    ['moved', `${before}\n${short.first}\n${madeUp}`],
  ] as const) {
    await openReady(page, pathOf(short.document))
    await drop(page, text)
    await expect(countOf(page, answer), answer).toHaveText('1')
  }
})

test('a text of 2 MB is checked while the page goes on answering', async ({ page }) => {
  await openReady(page, pathOf(longest))
  const sentences = Array.from({ length: 26_000 }, (_, at) => `${madeUp.trim()} (${at})`)
  const dataTransfer = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'long.txt'))
    return transfer
  }, sentences.join('\n'))
  await page.evaluate(() => {
    let last = performance.now()
    Object.assign(window, { longestWait: 0 })
    setInterval(() => {
      const now = performance.now()
      Object.assign(window, { longestWait: Math.max(Reflect.get(window, 'longestWait'), now - last) })
      last = now
    }, 20)
  })
  await page.dispatchEvent('main', 'drop', { dataTransfer })
  await expect(page.getByRole('heading', { name: 'Your copy', exact: true })).toBeFocused()
  expect(await page.evaluate(() => Reflect.get(window, 'longestWait'))).toBeLessThan(1_000)
})

for (const [name, contents, told] of [
  ['an empty text', [' \n'], 'There is no text in it'],
  ['a text that is not UTF-8', [[0x4d, 0xe9, 0x6c]], 'not in UTF-8'],
  ['a file that is no text', [[0x50, 0x4b, 0x00, 0x04]], 'no plain text'],
  ['two files', ['one', 'two'], 'one at a time'],
  ['a text beyond 5 MiB', ['a'.repeat(5 * 1024 * 1024 + 1)], 'larger than 5 MiB'],
] as const)
  test(`says in one sentence what is wrong with ${name}`, async ({ page }) => {
    await openReady(page, pathOf(longest))
    await drop(page, ...contents)
    await expect(page.getByRole('status').filter({ hasText: told })).toBeVisible()
  })

test('a check can be stopped', async ({ page }) => {
  await page.addInitScript(() => {
    // A worker that never answers, so that the check is still running when it is stopped.
    window.Worker = class extends Worker {
      override postMessage(): void {}
    }
  })
  await page.goto(pathOf(longest), { waitUntil: 'networkidle' })
  await page.getByLabel('Or paste the text').fill(madeUp)
  await page.getByRole('button', { name: 'Check this text' }).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('The check was stopped.')).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the section says that it needs it, and gives the command line', async ({ page }) => {
    await page.goto(`${pathOf(longest)}#verify`)
    await expect(page.getByText('needs JavaScript')).toBeVisible()
    await expect(page.getByText(`entente verify ${longest.id}`)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Check this text' })).toBeHidden()
  })
})
