import { kinds } from '@entente/domain'
import { harbourDataset } from '@entente/domain/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'

test('the records of each kind fit its schema', async () => {
  const { records } = await harbourDataset()
  for (const kind of kinds) {
    const ajv = new Ajv2020({ strict: false })
    addFormats(ajv)
    const { status, body } = await ask(`/schemas/${kind}.json`)
    expect(status).toBe(200)
    const fits = ajv.compile(body)
    expect(fits({ kind })).toBe(false)
    for (const record of records.filter((one) => one.kind === kind))
      expect([record.id, fits(record)]).toEqual([record.id, true])
  }
})
