import { expect, test } from '@playwright/test'
import { pathOf, records } from '../src/records.ts'

test('the API answers every record at the path that it has on the site', async ({ request }, { config }) => {
  const api = String(config.metadata['apiAddress'])
  for (const record of records) {
    const answer = await request.get(`${api}/v1${pathOf(record)}`)
    expect(answer.status(), record.id).toBe(200)
    expect(await answer.json(), record.id).toMatchObject({
      id: record.id,
      kind: record.kind,
      label: record.label,
    })
  }
})
