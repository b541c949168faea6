import { expect, test } from 'vitest'
import { skeletonOf, skeletonsOf, soundOf } from './sound.ts'

test.each([
  ['marshyan', 'marsian', 'marshian'],
  ['yelena', 'elena', 'elenna'],
  ['philippa', 'filipa', 'filippa'],
  ['khorev', 'korev', 'korew'],
])('%s sounds like its other spellings', (...spellings) => {
  expect(new Set(spellings.map(soundOf)).size).toBe(1)
})

test.each([
  ['alief', 'aliyev'],
  ['hakopin', 'akobyn'],
  ['saltmut', 'zaltmuth'],
  ['rubert', 'rumbernt'],
])('%s and %s are looked up by the same consonants', (a, b) => {
  expect(skeletonOf(soundOf(a))).toBe(skeletonOf(soundOf(b)))
})

test('other words have others, and a word of other letters is its own', () => {
  expect(skeletonOf(soundOf('marsh'))).not.toBe(skeletonOf(soundOf('marten')))
  expect(skeletonOf('海港')).toBe('海港')
  expect(soundOf('h')).toBe('h')
})

test('one that can be said in two ways is looked up by both', () => {
  const [ways, other] = [skeletonsOf(soundOf('nalijevan')), skeletonsOf(soundOf('nalichevan'))]
  expect(ways).toHaveLength(2)
  expect(ways).toContain(other[0])
  expect(ways).toContain(skeletonOf(soundOf('nalievan')))
})
