import { expect, test } from 'vitest'
import { greatest, levelOfField, levelOfLoss, rise, risesEnough } from './versioning.ts'

const account = (id: string, value: unknown = 1) => ({ id, value, evidence: [] })

test.each([
  ['a part is added', { what: 'added', after: 1 }, 'minor'],
  ['a part is taken away', { what: 'removed', before: 1 }, 'minor'],
  ['a label is put in better words', { what: 'changed', before: 'A', after: 'B' }, 'patch'],
  ['a value is mended', { what: 'changed', before: [account('a')], after: [account('a', 2)] }, 'patch'],
  [
    'an account is added',
    { what: 'changed', before: [account('a')], after: [account('a'), account('b')] },
    'minor',
  ],
  [
    'another account leads',
    { what: 'changed', before: [account('a'), account('b')], after: [account('b'), account('a')] },
    'minor',
  ],
] as const)('%s', (_, change, level) => {
  expect(levelOfField(change)).toBe(level)
})

test('a lost id is a major change, unless it leads to another', () => {
  expect([levelOfLoss(false), levelOfLoss(true)]).toEqual(['major', 'minor'])
})

test('the greatest of levels', () => {
  expect([greatest(['patch', 'major', 'minor']), greatest([])]).toEqual(['major', undefined])
})

test.each([
  ['1.2.3', '2.0.0', 'major'],
  ['1.2.3', '1.10.0', 'minor'],
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2.3', '1.2.3', undefined],
  ['1.10.0', '1.9.9', undefined],
] as const)('from %s to %s', (from, to, level) => {
  expect(rise(from, to)).toBe(level)
})

test.each([
  ['1.2.3', '1.3.0', 'major', false],
  ['1.2.3', '2.0.0', 'major', true],
  ['0.2.3', '0.3.0', 'major', true],
  ['0.2.3', '0.2.4', 'major', false],
  ['0.2.3', '1.0.0', 'major', true],
  ['1.2.3', '1.2.4', 'minor', false],
  ['1.2.3', '1.2.4', 'patch', true],
  ['1.2.3', '1.2.3', 'patch', false],
] as const)('from %s to %s is far enough for a %s change: %s', (from, to, asked, enough) => {
  expect(risesEnough(from, to, asked)).toBe(enough)
})
