import { anEvent, stated } from '@entente/domain/testing'
import { expect, test } from 'vitest'
import { bondOf } from './bond-of.ts'
import { starsOf } from './stars.ts'

test('every pair of a record stands in one row, and who has the most ties comes first', () => {
  const trial = anEvent({
    participants: [
      { actor: 'aldmark', role: stated('decider') },
      { actor: 'court', role: stated('judge') },
      { actor: 'ada', role: stated('accused') },
      { actor: 'bo', role: stated('accused') },
    ],
  })
  const bond = bondOf(trial, () => true)
  const stars = bond ? starsOf(bond) : []
  expect(stars.map(({ middle, others }) => [middle.actor, others.map(({ id }) => id)])).toEqual([
    ['aldmark', ['court', 'ada', 'bo']],
    ['court', ['ada', 'bo']],
  ])
  expect(stars.flatMap(({ others }) => others)).toHaveLength(bond?.pairs.length ?? -1)
})
