import { describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import { type ActorId, type actorReference, type Id, isId, reference, referenceKinds } from './id.ts'

test.each(['a', 'lamp-accord', 'route-66', 'a1-b2', 'a'.repeat(64)])('%s is an id', (text) => {
  expect(isId(text)).toBe(true)
})

test.each([
  '',
  '-',
  'Lamp',
  'lamp_accord',
  'lamp accord',
  'lamp--accord',
  '-lamp',
  'lamp-',
  '66-route',
  'lampé',
  'lamp.accord',
  'lamp/accord',
  'lamp\n',
  'a'.repeat(65),
])('%j is none', (text) => {
  expect(isId(text)).toBe(false)
})

describe('a reference', () => {
  test('takes ids alone', () => {
    expect(reference('place').safeParse('saltmouth').success).toBe(true)
    expect(reference('place').safeParse('Saltmouth').success).toBe(false)
  })

  test('says which kinds it may name, inside other schemas too', () => {
    const schema = z.object({ place: reference('place', 'country').optional() })
    expect(referenceKinds.get(schema.shape.place.unwrap())).toEqual({ kinds: ['place', 'country'] })
  })

  test('is branded by kind, so that a person is no place', () => {
    expectTypeOf<z.output<ReturnType<typeof actorReference>>>().toEqualTypeOf<ActorId>()
    expectTypeOf<Id<'person'>>().toExtend<Id<'person' | 'country'>>()
    expectTypeOf<Id<'person'>>().not.toExtend<Id<'place'>>()
    expectTypeOf<string>().not.toExtend<Id<'person'>>()
  })
})
