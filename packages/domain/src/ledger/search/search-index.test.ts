import { expect, test } from 'vitest'
import { anEvent, aPerson, stated } from '../../testing/index.ts'
import { SearchIndex } from './search-index.ts'

const records = [
  anEvent({ id: 'dam-opened', label: 'The dam is opened', summary: 'A dam above the town.' }),
  anEvent({ id: 'rain', label: 'Rain', summary: 'It rained above the dam for days.' }),
  anEvent({ id: 'damask-sold', label: 'Damask is sold' }),
  aPerson({
    id: 'zoe-perez',
    name: stated({ text: 'Zoë Pérez' }),
    otherNames: [stated({ text: 'Զոյա Պերես' }), stated({ text: 'זוֹאִי' }), stated({ text: 'ゾエ' })],
  }),
]
const index = new SearchIndex(records)

/** Ids that a question finds, the best first. */
const found = (question: string): string[] => {
  const { records: numbers, scores } = index.find(question)
  return numbers
    .map((number, at) => ({ id: records[number]?.id ?? '', score: scores[at] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id)
}

test('in a label a whole word comes before a beginning, and any word in a label before one in a summary', () => {
  expect(found('dam')).toEqual(['dam-opened', 'damask-sold', 'rain'])
})

test('all words must be there, and the last alone may be unfinished', () => {
  expect(found('town dam')).toEqual(['dam-opened'])
  expect(found('above tow')).toEqual(['dam-opened'])
  expect(found('tow above')).toEqual([])
})

test('beginnings of one or two letters are taken for whole words', () => {
  expect(found('da')).toEqual([])
})

test('slips are forgiven only where exact words find nothing, and not in short words', () => {
  expect(found('damsk')).toEqual(['damask-sold'])
  expect(found('opned the')).toContain('dam-opened')
  expect(found('dem')).toEqual([])
})

test('case, accents and marks make no difference in any script', () => {
  for (const question of ['ZOE perez', 'zoe\u0308 pe\u0301rez', 'պերես', 'זואי', 'זוֹאִי', 'ゾエ'])
    expect(found(question), question).toEqual(['zoe-perez'])
})

test('it tells which words of the record fit, by field', () => {
  const { matchesIn } = index.find('dam')
  expect(matchesIn(0)).toEqual([
    { field: 'label', words: ['dam'] },
    { field: 'summary', words: ['dam'] },
  ])
  expect(matchesIn(2)).toEqual([{ field: 'label', words: ['damask'] }])
})

test('questions without a word, with many and with names that every object has find what there is: nothing', () => {
  for (const question of ['', ' ', '!?', 'q '.repeat(100), 'x'.repeat(200), '__proto__', 'constructor'])
    expect(found(question), question).toEqual([])
})

test('of nothing nothing is found', () => {
  expect(new SearchIndex([]).find('dam').records).toEqual([])
})
