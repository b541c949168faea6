import { expect, test } from 'vitest'
import { EdtfDate } from '../primitives/edtf-date.ts'
import { harbourDataset } from '../testing/harbour-talks.ts'
import { MemoryLedger } from './memory-ledger.ts'
import { stateReport } from './state-report.ts'

const ledger = new MemoryLedger(await harbourDataset())

test('documents come by publication with their publisher, passages and link', async () => {
  const { documents, publishers, languages } = await stateReport(ledger)
  expect([publishers, languages]).toEqual([2, ['en']])
  expect(documents.map(({ id }) => id)).toEqual(['gazette-report', 'harbour-bulletin'])
  expect(documents[0]).toMatchObject({
    publisher: 'gazette',
    standing: 'press',
    published: '2031-04',
    passages: 3,
    cited: 3,
    setAside: 0,
    derived: false,
    address: 'https://gazette.example/harbour',
    link: { state: 'unchecked' },
  })
})

test('fields are counted by the independent sources of their lead, and add up to all', async () => {
  const { corroboration, fields, accounts, bases } = await stateReport(ledger)
  expect(corroboration.reduce((sum, one) => sum + one.fields, 0)).toBe(fields)
  expect(accounts).toBe(fields + 1)
  expect(bases).toMatchObject({ attributed: 2, derived: 0 })
})

test('disagreements and fields on one party’s word alone are listed', async () => {
  const { disagreements, onOneWord } = await stateReport(ledger)
  expect(disagreements.map(({ id, field }) => [id, field])).toEqual([['dredger-grant', '/amount']])
  expect(onOneWord).toContainEqual({ id: 'pilot-grant', field: '/action', of: 'merrow' })
})

test('links never checked come first, and then those checked longest ago', async () => {
  const dataset = structuredClone(await harbourDataset())
  for (const record of dataset.records)
    if (record.id === 'gazette-report')
      Object.assign(record, { linkChecks: [{ on: '2031-07-01', outcome: 'gone' }] })
  const { links, documents } = await stateReport(new MemoryLedger(dataset))
  expect(links).toEqual(['harbour-bulletin', 'gazette-report'])
  expect(documents[0]?.link).toEqual({ state: 'gone', on: '2031-07-01' })
})

test('as of a day it tells of what was known then', async () => {
  const { documents, disagreements } = await stateReport(ledger, { asOf: EdtfDate.parse('2031-05') })
  expect([documents.length, disagreements.length]).toEqual([1, 0])
})
