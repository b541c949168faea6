import { describe, expect, test } from 'vitest'
import { kinds } from '../primitives/kind.ts'
import { aWorld } from '../testing/world.ts'
import { EntenteRecord, schemas } from './record.ts'

test('there is a schema for every kind', () => {
  expect(Object.keys(schemas)).toEqual(kinds)
})

describe.each(aWorld().map((record) => [record.kind, record] as const))(
  'a record of the kind %s',
  (kind, record) => {
    test('is told by its kind', () => {
      expect(EntenteRecord.parse(record)).toEqual(record)
      expect(schemas[kind].safeParse(record).success).toBe(true)
    })

    test('has no field beside those of its kind', () => {
      expect(EntenteRecord.safeParse({ ...record, verdict: 'guilty' }).success).toBe(false)
    })

    test('has a label', () => {
      expect(EntenteRecord.safeParse({ ...record, label: undefined }).success).toBe(false)
    })
  },
)

test('every kind describes itself and each of its fields that is not plain', () => {
  for (const schema of Object.values(schemas)) expect(schema.meta()?.description).toMatch(/\w/)
})
