import { expect, test } from 'vitest'
import { suggestId } from './suggest-id.ts'

test.each([
  ['Report on the Lur bridge', 'report-on-the-lur-bridge'],
  ["Valdia's part: €40 million", 'valdias-part-eur40-million'],
  ['2026 charter of Orsk', 'charter-of-orsk'],
  ['Wałęsa & Łódź', 'walesa-lodz'],
  ['Мост через Лур', 'most-cherez-lur'],
  ['Újjáépítés', 'ujjaepites'],
])('makes an id of %s', (label, id) => {
  expect(suggestId(label)).toBe(id)
})

test('stays within the length of an id', () => {
  expect(suggestId('bridge '.repeat(20))).toHaveLength(62)
})

test.each(['', '2026', '—'])('has none for %j', (label) => {
  expect(suggestId(label)).toBeUndefined()
})
