import { aRelation, stated } from '@entente/domain/testing'
import { expect, test } from 'vitest'
import type { Bond } from './bond.ts'
import { bondOf } from './bond-of.ts'
import { type Actor, mostDrawn, networkOf } from './network.ts'

const actor = (id: string, kind: Actor['kind'] = 'person'): Actor => ({ id, kind, label: id })

const tie = (subject: string, object: string): Bond => {
  const relation = aRelation({
    id: `${subject}-${object}`,
    type: 'ally-of',
    tie: stated({ subject, object }),
  })
  const bond = bondOf(relation, () => true)
  if (!bond) throw new Error('a relation of two actors ties them')
  return bond
}

const drawn = (bonds: readonly Bond[], actors: readonly Actor[]) =>
  networkOf(bonds, actors).nodes.map(({ actors: members }) => members.map(({ id }) => id).join('+'))

const countries = ['aldmark', 'brevia', 'corvin'].map((id) => actor(id, 'country'))

test('a country needs one tie, another actor two', () => {
  const bonds = [tie('aldmark', 'brevia'), tie('ada', 'aldmark'), tie('bo', 'aldmark'), tie('bo', 'brevia')]
  expect(drawn(bonds, [...countries, actor('ada'), actor('bo')])).toEqual(['aldmark', 'brevia', 'bo'])
})

test('who is left with one tie once others are left out is left out too', () => {
  const bonds = [tie('aldmark', 'brevia'), tie('ada', 'aldmark'), tie('ada', 'bo')]
  expect(drawn(bonds, [...countries, actor('ada'), actor('bo')])).toEqual(['aldmark', 'brevia'])
})

test('those with the same ties to the same others share a node, and its lines are drawn once', () => {
  const bonds = ['aldmark', 'brevia'].flatMap((country) => ['zoe', 'ada'].map((id) => tie(id, country)))
  const { nodes, lines } = networkOf(bonds, [...countries, actor('zoe'), actor('ada')])
  expect(nodes.map(({ id, actors }) => [id, actors.length])).toEqual([
    ['aldmark', 1],
    ['brevia', 1],
    ['ada', 2],
  ])
  expect(lines.map(({ from, to }) => `${from} ${to}`)).toEqual(['ada aldmark', 'ada brevia'])
})

test('of more than can be read, the most tied are drawn', () => {
  const many = Array.from({ length: mostDrawn + 5 }, (_, index) => actor(`land-${index}`, 'country'))
  const bonds = many.slice(1).map(({ id }) => tie('land-0', id))
  const nodes = drawn(bonds, many)
  expect(nodes).toHaveLength(mostDrawn)
  expect(nodes).toContain('land-0')
})
