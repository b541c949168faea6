import { type EntenteRecord, kinds } from '@entente/domain'
import { entente } from '@entente/domain/dataset'
import { expect, type Page, test } from '@playwright/test'
import { pathOf, records } from '../src/records.ts'

/** For each field: how many notes stand behind its values, and whether each of them leads to what it rests on. */
async function notesOf(page: Page, fields: readonly string[]) {
  return page.evaluate((all) => {
    const leadsOn = (note: Element | null) =>
      [...(note?.querySelectorAll('a[href*="/documents/"], a[href*="#field-"]') ?? [])].length > 0
    return all.map((field) => {
      const numbers = [...document.querySelectorAll(`[data-field="${field}"] sup a`)]
      const notes = numbers.map((number) => document.querySelector(number.getAttribute('href') ?? ''))
      return { field, notes: notes.length, leadOn: notes.filter(leadsOn).length }
    })
  }, fields)
}

async function expectedOf(record: EntenteRecord) {
  const fields = (await entente().accounts(record.id)) ?? []
  const claims = fields.map(({ field, accounts }) => ({ field, notes: accounts.length }))
  const fragments = record.kind === 'statement' ? (record.fragments ?? []) : []
  const quoted = fragments.map((_, index) => ({ field: `/fragments/${index}`, notes: 1 }))
  return [...claims, ...quoted].map((one) => ({ ...one, leadOn: one.notes }))
}

for (const kind of kinds) {
  const ofKind = records.filter((record) => record.kind === kind)
  if (ofKind.length === 0) continue

  test(`each account on the page of each ${kind} has a note that leads to what it rests on`, async ({
    page,
  }) => {
    // Some kinds have hundreds of records, and each of their pages is opened.
    test.setTimeout(60_000 + 1_000 * ofKind.length)
    for (const record of ofKind) {
      const expected = await expectedOf(record)
      await page.goto(pathOf(record), { waitUntil: 'domcontentloaded' })
      const found = await notesOf(
        page,
        expected.map(({ field }) => field),
      )
      expect(found, record.id).toEqual(expected)
    }
  })
}

test('a note and its number lead to each other', async ({ page }) => {
  const [record] = records.filter(({ kind }) => kind === 'commitment')
  if (!record) throw new Error('the dataset has no commitment')
  await page.goto(pathOf(record))
  await page.locator('sup a').first().click()
  await expect(page).toHaveURL(/#note-1$/)
  await page.locator('#note-1 > a').click()
  await expect(page).toHaveURL(/#ref-1$/)
})
