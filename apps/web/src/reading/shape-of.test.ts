import { expect, test } from 'vitest'
import { shapeOf } from './shape-of.ts'

const nowhere = () => false

test.each([
  [{ unknown: 'undisclosed' }, 'unknown'],
  ['2026-02', 'date'],
  ['1990~/..', 'date'],
  [{ amount: '5', currency: 'USD', nature: 'loan' }, 'money'],
  [{ number: '43', unit: 'kilometres' }, 'quantity'],
  [{ from: 'USD', to: 'EUR', rate: '1.19' }, 'rate'],
  [{ text: 'A name' }, 'name'],
  [{ type: 'Point', coordinates: [1, 2] }, 'point'],
  [true, 'boolean'],
  ['https://example.org/a', 'address'],
  ['joint-statement', 'term'],
  ['Words of ours, in a sentence.', 'text'],
])('%j is shown as %s', (value, shape) => {
  expect(shapeOf(value, '/field/0/value', nowhere).shape).toBe(shape)
})

test('a word is a reference only where a record is named', () => {
  const isReference = (pointer: string) => pointer === '/place/0/value'
  expect(shapeOf('harbour', '/place/0/value', isReference).shape).toBe('reference')
  expect(shapeOf('harbour', '/type', isReference).shape).toBe('term')
})

test('an object that nothing here knows is shown part by part', () => {
  const shown = shapeOf({ subject: 'harbour', since: '1990' }, '/tie/0/value', (at) =>
    at.endsWith('/subject'),
  )
  expect(shown).toEqual({
    shape: 'parts',
    value: [
      ['subject', { shape: 'reference', value: 'harbour' }],
      ['since', { shape: 'date', value: '1990' }],
    ],
  })
})
