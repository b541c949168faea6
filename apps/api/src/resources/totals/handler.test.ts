import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'

test('currencies and natures are not added, and what has no sum is named', async () => {
  const { body } = await ask('/v1/totals')
  expect(body.rows.map(({ currency, nature }: Record<string, string>) => [currency, nature])).toEqual([
    ['EUR', 'grant'],
    ['USD', 'loan'],
  ])
  expect(body.rows[0].amount).toBe('2500000.75')
  expect(body.withoutAmount).toEqual([{ id: 'secret-help', amount: 'undisclosed' }])
})

test('rows are grouped as asked, and lead to the commitments with the same filters', async () => {
  const { body } = await ask('/v1/totals?by=giver,status&giver=tarn')
  expect(body.rows).toEqual([
    {
      giver: ['tarn'],
      status: 'agreed',
      currency: 'USD',
      nature: 'loan',
      amount: '700',
      bound: 'exact',
      commitments: ['crane-loan'],
    },
  ])
  expect(body.links.commitments).toBe('/v1/commitments?giver=tarn')
})
