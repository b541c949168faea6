import { describe, expect, test } from 'vitest'
import { answering, type BuiltAccount, stated, together, undisclosed } from '../testing/accounts.ts'
import { anEvent } from '../testing/acts.ts'
import { findings } from '../testing/findings.ts'
import { aCommitment } from '../testing/undertakings.ts'
import { accountsRelate } from './accounts-relate.ts'

const dated = (date: BuiltAccount<string>[]) =>
  findings(accountsRelate, [anEvent({ date })]).map(({ field, expected }) => `${field}: ${expected}`)
const paid = (amount: BuiltAccount<{ amount: string; currency: string; nature: 'grant' }>[]) =>
  findings(accountsRelate, [aCommitment({ amount })]).map(({ field, expected }) => `${field}: ${expected}`)

const [may, june, july] = [stated('2031-05-04'), stated('2031-06'), stated('2031-07')] as const

describe('one account', () => {
  test('needs neither a lead nor an answer', () => {
    expect(dated(may)).toEqual([])
  })

  test('must not have them', () => {
    expect(dated(together('It is the only one.', { only: answering(may, 'rival', 'other') }))).toEqual([
      '/date/0/lead: no "lead", since the field has one account',
      '/date/0/answers: no "answers", since the field has one account',
    ])
  })
})

describe('several accounts', () => {
  test.each(['rival', 'refines'] as const)('pass where the others answer the lead: %s', (relation) => {
    const other = relation === 'refines' ? stated('2031-05') : june
    expect(
      dated(together('Seen by its editor.', { first: other, later: answering(may, 'rival', 'first') })),
    ).toEqual([])
    expect(
      dated(together('Why.', { first: stated('2031'), later: answering(may, relation, 'first') })),
    ).toEqual([])
  })

  test('pass where the lead supersedes the others', () => {
    expect(
      dated(together('It is the latest.', { later: answering(june, 'supersedes', 'first'), first: may })),
    ).toEqual([])
  })

  test('pass where an answer is answered', () => {
    const accounts = { a: may, b: answering(june, 'rival', 'a'), c: answering(july, 'rival', 'b') }
    expect(dated(together('First told.', accounts))).toEqual([])
  })

  test('say why the first leads', () => {
    const accounts = together('x', { first: may, later: answering(june, 'rival', 'first') })
    expect(dated(accounts.map(({ lead: _, ...account }) => account))).toEqual([
      '/date/0: "lead" on the first of 2 accounts',
    ])
  })

  test('have one lead, and it is the first', () => {
    const accounts = together('Why.', { first: may, later: answering(june, 'rival', 'first') })
    expect(dated(accounts.map((account) => ({ ...account, lead: 'Why.' })))).toEqual([
      '/date/1/lead: "lead" on the first account alone',
    ])
  })

  test('say how each other one relates', () => {
    expect(dated(together('Why.', { first: may, later: june }))).toEqual([
      '/date/1: "answers", since the field has 2 accounts',
    ])
  })

  test('answer accounts of their own field', () => {
    expect(dated(together('Why.', { first: may, later: answering(june, 'rival', 'frist') }))).toEqual([
      '/date/1/answers/account: another account of the field: "first"',
    ])
    expect(dated(together('Why.', { first: may, later: answering(june, 'rival', 'later') }))).toEqual([
      '/date/1/answers/account: another account of the field: "first"',
    ])
  })

  test('do not answer in a circle', () => {
    const accounts = { a: may, b: answering(june, 'rival', 'c'), c: answering(july, 'rival', 'b') }
    expect(dated(together('Why.', accounts))).toEqual([
      '/date/1/answers/account: answers that do not lead back to themselves',
      '/date/2/answers/account: answers that do not lead back to themselves',
    ])
  })

  test('have ids of their own', () => {
    const accounts = together('Why.', {
      a: may,
      b: answering(june, 'rival', 'a'),
      c: answering(july, 'rival', 'a'),
    })
    expect(
      dated(accounts.map((account, index) => (index === 2 ? { ...account, id: 'b' } : account))),
    ).toEqual(['/date/2/id: an id that no other account of the field has'])
  })

  test('are not led by one that later news superseded', () => {
    expect(dated(together('Why.', { first: may, later: answering(june, 'supersedes', 'first') }))).toEqual([
      '/date/0: "later" in front, since it supersedes the lead',
    ])
  })

  test('differ in value, or are one account with two sources', () => {
    expect(dated(together('Why.', { first: may, later: answering(may, 'restates', 'first') }))).toEqual([
      '/date/1/value: a value that differs from that of "first"',
    ])
  })

  test('refine a date by one that lies within it', () => {
    expect(dated(together('Why.', { first: june, later: answering(may, 'refines', 'first') }))).toEqual([
      '/date/1/value: a date within 2031-06, which it refines',
    ])
  })

  test('show the arithmetic where a figure restates another', () => {
    const dollars = stated({ amount: '1500000', currency: 'USD', nature: 'grant' as const })
    const euros = stated({ amount: '1200000', currency: 'EUR', nature: 'grant' as const })
    expect(paid(together('Why.', { a: dollars, b: answering(euros, 'restates', 'a') }))).toEqual([
      '/amount/1/answers: a "note" with the arithmetic by which one figure restates the other',
    ])
    const shown = answering(euros, 'restates', 'a', 'The bank changed 1.25 dollars for a euro that day.')
    expect(paid(together('Why.', { a: dollars, b: shown }))).toEqual([])
  })

  test('may replace what was not told', () => {
    const told = stated({ amount: '2', currency: 'USD', nature: 'grant' as const })
    const accounts = { b: answering(told, 'supersedes', 'a'), a: undisclosed() }
    expect(paid(together('It is the latest.', accounts))).toEqual([])
  })
})
