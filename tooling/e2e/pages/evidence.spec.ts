import { type EntenteRecord, kinds } from '@entente/domain'
import { entente } from '@entente/domain/dataset'
import { expect, type Page, test } from '@playwright/test'
import { pathOf, records } from '../src/records.ts'

/** Of each record's page, field by field: how many notes stand behind its values, and how many lead on from there. */
function notesOf(
  page: Page,
  asked: readonly { readonly path: string; readonly fields: readonly string[] }[],
) {
  // Pages are read and not drawn: there are hundreds of them.
  return page.evaluate(async (all) => {
    const leadsOn = (note: Element | null) =>
      [...(note?.querySelectorAll('a[href*="/documents/"], a[href*="#field-"]') ?? [])].length > 0
    const found = []
    for (const { path, fields } of all) {
      const text = await (await fetch(path)).text()
      const read = new DOMParser().parseFromString(text, 'text/html')
      found.push(
        fields.map((field) => {
          const numbers = [...read.querySelectorAll(`[data-field="${field}"] sup a`)]
          const notes = numbers.map((number) => read.querySelector(number.getAttribute('href') ?? ''))
          return { field, notes: notes.length, leadOn: notes.filter(leadsOn).length }
        }),
      )
    }
    return found
  }, asked)
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
    test.slow()
    await page.goto('/method')
    const expected = await Promise.all(ofKind.map(expectedOf))
    const found = await notesOf(
      page,
      ofKind.map((record, index) => ({
        path: pathOf(record),
        fields: (expected[index] ?? []).map(({ field }) => field),
      })),
    )
    for (const [index, record] of ofKind.entries()) expect(found[index], record.id).toEqual(expected[index])
  })
}

test('a note and its number lead to each other', async ({ page }) => {
  const [record] = records.filter(({ kind }) => kind === 'commitment')
  if (!record) throw new Error('the dataset has no commitment')
  await page.goto(pathOf(record))
  const number = page.locator('dd sup a[id]').first()
  const [note, place] = await Promise.all([number.getAttribute('href'), number.getAttribute('id')])
  await number.click()
  await expect(page).toHaveURL(new RegExp(`${note}$`))
  await page.locator(`${note} > a`).click()
  await expect(page).toHaveURL(new RegExp(`#${place}$`))
})
