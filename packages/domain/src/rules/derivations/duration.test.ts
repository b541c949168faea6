import { expect, test } from 'vitest'
import { duration } from './duration.ts'

const lasting = (number: string, unit: string) => ({ number, unit })
const from = (...dates: unknown[]) => dates.map((value, index) => ({ address: `r${index}#/date`, value }))

test.each([
  ['30', 'years', ['1993', '2023']],
  ['29', 'years', ['1993-05', '2023-04-30']],
  ['1', 'months', ['2031-01-31', '2031-03-01']],
  ['29', 'days', ['2032-02-01', '2032-03-01']],
  ['3', 'days', ['2031-05-04/2031-05-07']],
  ['5', 'years', ['2031/2036']],
])('%s %s can lie between %j', (number, unit, dates) => {
  expect(duration(lasting(number, unit), from(...dates))).toBeUndefined()
})

test('uncertain dates leave a range, and what lies outside is told', () => {
  expect(duration(lasting('31', 'years'), from('1993', '2023-06-01'))).toEqual({
    expected: '29 to 30 years from 1993 to 2023-06-01',
    got: '31 years',
    fix: 'correct the number, or the dates that it is counted from',
  })
})

test('certain days leave no range', () => {
  expect(duration(lasting('28', 'days'), from('2032-02-01', '2032-03-01'))).toMatchObject({
    expected: '29 days from 2032-02-01 to 2032-03-01',
  })
})

test.each([
  ['an open interval', lasting('3', 'years'), from('2031/..')],
  ['one day', lasting('3', 'years'), from('2031-05-04')],
  ['an interval and a date', lasting('3', 'years'), from('2031/2032', '2034')],
  ['three dates', lasting('3', 'years'), from('2031', '2032', '2034')],
  ['what is no date', lasting('3', 'years'), from('2031', 'long ago')],
  ['another unit', lasting('3', 'decades'), from('2031', '2061')],
  ['a value that is no quantity', '3', from('2031', '2034')],
])('it cannot be counted from %s', (_, value, inputs) => {
  expect(duration(value, inputs)).toMatchObject({ fix: 'name other inputs, or another rule' })
})
