import { describe, expect, it } from 'vitest'
import { choiceIn, chosenOf, nothingChosen, queryOf } from './ledger-choice.ts'
import { madeRow } from './made-row.fixture.ts'

const rows = [
  madeRow({ id: 'small', amount: '9', currency: 'USD', nature: 'grant', status: 'announced' }),
  madeRow({ id: 'none', status: 'agreed' }),
  madeRow({ id: 'great', amount: '10', currency: 'EUR', nature: 'loan', status: 'agreed' }),
  madeRow({
    id: 'back',
    amount: '9.5',
    currency: 'USD',
    nature: 'grant',
    givers: [{ id: 'merrow', label: 'Merrow' }],
  }),
]
const ids = (search: string) => chosenOf(rows, choiceIn(search)).map(({ id }) => id)

describe('an address', () => {
  it.each(['', '?from=tarn', '?to=merrow&nature=grant&sort=label', '?status=agreed&sort=-status'])(
    'holds the choice %s and gives it back',
    (search) => {
      expect(queryOf(choiceIn(search))).toBe(search)
    },
  )

  it('passes over what means nothing here', () => {
    expect(choiceIn('?page=3&sort=colour&nature=')).toEqual(nothingChosen)
  })
})

describe('the rows that are shown', () => {
  it('stand by amount as numbers, the unknown last either way', () => {
    expect(ids('')).toEqual(['great', 'back', 'small', 'none'])
    expect(ids('?sort=amount')).toEqual(['small', 'back', 'great', 'none'])
  })

  it('fit every filter at once', () => {
    expect(ids('?nature=grant&from=tarn')).toEqual(['small'])
    expect(ids('?status=agreed&sort=label')).toEqual(['great', 'none'])
    expect(ids('?currency=CHF')).toEqual([])
  })
})
