import type { EdtfDate } from '@entente/domain'
import { aCountry, anOrganization, aPerson, aRelation, stated } from '@entente/domain/testing'
import { expect, test } from 'vitest'
import { sideOf } from './side-of.ts'
import { reportersAmong, tiesOf } from './ties.ts'

const aldmark = aCountry()
const office = anOrganization({ id: 'premier-office', type: 'government-office' })
const ministry = anOrganization({
  id: 'sea-ministry',
  type: 'government-office',
  publishes: { standing: 'party', speaksFor: 'aldmark', reason: 'A ministry.' },
})
const paper = anOrganization({
  id: 'gull',
  type: 'media',
  publishes: { standing: 'state-media', speaksFor: 'aldmark', reason: 'A paper of the state.' },
})
const ties = tiesOf([
  aldmark,
  aPerson(),
  office,
  ministry,
  paper,
  aRelation({
    id: 'office-of-ada',
    type: 'office-of',
    tie: stated({ subject: 'premier-office', object: 'ada-marsh' }),
  }),
  aRelation({
    id: 'cy-president',
    tie: stated({ subject: 'cy-holm', object: 'lamp-works', office: 'President' }),
    period: stated('2029/2030'),
  }),
  aRelation(),
])
const on = (...dates: string[]) => ({ dates: dates as EdtfDate[], inOffice: false })

test('one who holds an office speaks for the country, in that office', () => {
  expect(sideOf('ada-marsh', on('2031-05-04'), ties)).toEqual({ side: 'aldmark', office: 'Premier' })
})

test('a body is followed to the person whose it is, and on to the country', () => {
  expect(sideOf('premier-office', on(), ties)).toEqual({ side: 'aldmark' })
  expect(sideOf('sea-ministry', on(), ties)).toEqual({ side: 'aldmark' })
})

test('an office with a period counts only for words that can lie in it', () => {
  expect(sideOf('cy-holm', on('2029-07'), ties).side).toBe('lamp-works')
  expect(sideOf('cy-holm', on('2031-05-04'), ties)).toEqual({ side: 'cy-holm' })
  expect(sideOf('cy-holm', on('2031-05-04', '2030'), ties).side).toBe('lamp-works')
})

test('where nobody knows when the words were spoken, their source must name an office', () => {
  expect(sideOf('cy-holm', on(), ties).side).toBe('cy-holm')
  expect(sideOf('cy-holm', { dates: [], inOffice: true }, ties).side).toBe('lamp-works')
})

test('whoever has no tie speaks under their own name', () => {
  expect(sideOf('bo-lind', on('2031'), ties)).toEqual({ side: 'bo-lind' })
})

test('the press of a state reports, and neither is nor speaks for a side; a body of a party does not report', () => {
  expect(sideOf('gull', on(), ties).side).toBe('gull')
  expect([...reportersAmong([ministry, paper, office])]).toEqual(['gull'])
})

test('ties that lead back to where they began end the search', () => {
  const round = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'a' },
  ]
  expect(sideOf('a', on(), round).side).toBe('b')
})
