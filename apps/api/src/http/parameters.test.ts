import { expect, test } from 'vitest'
import * as z from 'zod'
import { wholeNumber } from './parameter-schemas.ts'
import { readParameters, readQuery } from './parameters.ts'
import { Problem } from './problem.ts'

const faultsOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof Problem)
      return error.faults.map(({ parameter, detail }) => `${parameter}: ${detail}`)
    throw error
  }
  return []
}

test('a query is decoded strictly', () => {
  expect(readQuery('a=1&b=x+y%2Bz&c')).toEqual([
    ['a', '1'],
    ['b', 'x y+z'],
    ['c', ''],
  ])
  expect(faultsOf(() => readQuery('a=%zz&%=1&ok=%41'))).toEqual([
    'a: its percent-encoding is broken',
    '%: its percent-encoding is broken',
  ])
})

test('everything wrong is told at once', () => {
  const query = z.strictObject({ limit: wholeNumber(1, 9, 5, 'How many'), q: z.string() })
  const raw = [
    ['limit', '10'],
    ['__proto__', 'x'],
    ['limit', '1'],
  ] as const
  expect(faultsOf(() => readParameters({ query }, [], raw))).toEqual([
    '__proto__: there is no such parameter here; there are: limit, q',
    'limit: it is given more than once',
    'q: it is required',
  ])
})

test('numbers are digits and nothing else', () => {
  const query = z.strictObject({ limit: wholeNumber(1, 200, 50, 'How many') })
  for (const text of ['', ' 1', '1e1', '0x1', '+1', '1.0', '０１', '0', '201'])
    expect(faultsOf(() => readParameters({ query }, [], [['limit', text]]))).toEqual([
      'limit: expected a whole number from 1 to 200',
    ])
  expect(readParameters({ query }, [], [['limit', '007']]).query).toEqual({ limit: 7 })
})
