import { expect, test } from 'vitest'
import * as z from 'zod'
import { propertiesOf, schemasAt } from './schemas-at.ts'

const one = z.object({ a: z.string(), shared: z.string() })
const other = z.object({ b: z.number(), shared: z.number() })
const schema = z.object({ list: z.array(z.union([one, other])).optional() })

test('a union on the way gives all that may stand there', () => {
  expect(schemasAt(schema, ['list', 7])).toEqual([one, other])
  expect(schemasAt(schema, ['list', 0, 'shared'])).toEqual([one.shape.shared, other.shape.shared])
  expect(schemasAt(schema, ['list', 0, 'a'])).toEqual([one.shape.a])
})

test('nothing stands where no schema leads', () => {
  expect(schemasAt(schema, ['lost'])).toEqual([])
  expect(schemasAt(schema, ['list', 0, 'a', 'deeper'])).toEqual([])
})

test('the properties of all of them', () => {
  expect(propertiesOf(schemasAt(schema, ['list', 0]))).toEqual(['a', 'shared', 'b', 'shared'])
  expect(propertiesOf([z.string()])).toEqual([])
})
