import { expect, test } from 'vitest'
import { columns, count, fit, percent, shorten, wrap } from './columns.ts'

test('counts columns as they are seen', () => {
  expect(columns('abc')).toBe(3)
  expect(columns('e\u0301')).toBe(1)
  expect(columns('漢字')).toBe(4)
})

test('shortens only what is too wide, never beyond the width', () => {
  expect(shorten('bridge', 6)).toBe('bridge')
  expect(shorten('a bridge over the Lur', 9)).toBe('a bridge…')
  expect(columns(shorten('漢字漢字', 4))).toBeLessThanOrEqual(4)
})

test('fits to exactly the width', () => {
  expect(fit('Lur', 5)).toBe('Lur  ')
  expect(fit('Lur bridge', 5)).toBe('Lur…'.padEnd(5))
})

test('wraps words and indents what follows', () => {
  expect(wrap(['one', 'two', 'three'], 8, '  ')).toBe('one two\n  three')
})

test('counts with the noun that fits', () => {
  expect(count(1, 'passage')).toBe('1 passage')
  expect(count(1204, 'passage')).toBe('1,204 passages')
})

test('says all only of all, and nothing only of nothing', () => {
  expect(percent(999, 1000)).toBe('99 %')
  expect(percent(1, 1000)).toBe('1 %')
  expect(percent(1000, 1000)).toBe('100 %')
  expect(percent(0, 0)).toBe('0 %')
})
