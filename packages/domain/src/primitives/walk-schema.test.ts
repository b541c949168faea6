import { expect, test } from 'vitest'
import * as z from 'zod'
import { walkSchema } from './walk-schema.ts'

const name = z.string()
const size = z.number()
const schema = z.object({
  name,
  parts: z.array(z.object({ size: size.optional() })).optional(),
  either: z.union([z.object({ name }), size]),
})

const placesOf = (wanted: z.ZodType, value: unknown) =>
  [...walkSchema(schema, value)].filter((visit) => visit.schema === wanted).map(({ path }) => path.join('.'))

test('meets every value with its schema and its place', () => {
  const value = { name: 'a', parts: [{ size: 1 }, {}, { size: 2 }], either: { name: 'b' } }
  expect(placesOf(name, value)).toEqual(['name', 'either.name'])
  expect(placesOf(size, value)).toEqual(['parts.0.size', 'parts.2.size'])
})

test('enters the option of a union that accepts the value', () => {
  expect(placesOf(size, { name: 'a', either: 3 })).toEqual(['either'])
  expect(placesOf(size, { name: 'a', either: true })).toEqual([])
})

test('does not enter what does not fit', () => {
  expect(placesOf(size, { parts: 'none' })).toEqual([])
  expect(placesOf(name, null)).toEqual([])
})
