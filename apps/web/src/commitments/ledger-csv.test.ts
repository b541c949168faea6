import { expect, it } from 'vitest'
import { asCsv, asJson } from './ledger-csv.ts'
import { madeRow } from './made-row.fixture.ts'

const row = madeRow({
  id: 'dredger',
  label: 'A dredger, “new”, and "old"\nships',
  amount: '5',
  currency: 'USD',
  speaker: '=HYPERLINK("x")',
})

it('quotes what needs it and lets no cell act as a formula', () => {
  const [head, ...lines] = asCsv([row]).split('\r\n')
  expect(head?.split(',').slice(0, 5)).toEqual(['id', 'label', 'givers', 'receivers', 'amount'])
  expect(lines.join('\r\n')).toContain('dredger,"A dredger, “new”, and ""old""\nships",Tarn,Merrow,5,USD')
  expect(lines.join('\r\n')).toContain(`"'=HYPERLINK(""x"")"`)
  expect(lines.at(-1)).toBe('')
})

it('is the same as JSON', () => {
  expect(JSON.parse(asJson([row]))).toEqual([row])
})
