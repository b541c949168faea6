import { accounts, Label, PassageReference, reference } from '@entente/domain'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { faultOf, type NeedOf, needOf } from './need.ts'

/** A kind that nobody has written yet. */
const Ferry = z.strictObject({
  kind: z.literal('ferry'),
  label: Label.meta({ description: 'What we call it' }),
  route: accounts(z.enum(['river', 'sea'])).meta({ description: 'Where it runs' }),
  owner: reference('country', 'organization').optional(),
  decks: z.int(),
  open: z.boolean(),
  seen: PassageReference,
  stops: z.array(z.strictObject({ place: reference('place') })).min(1),
})

const need = needOf(Ferry) as NeedOf<'object'>
const field = (name: string) => need.fields.find((one) => one.name === name)

test('reads what a new kind asks for from its schema alone', () => {
  expect(
    need.fields.map(({ name, optional, need: { type } }) => `${name} ${type}${optional ? '?' : ''}`),
  ).toEqual([
    'kind fixed',
    'label text',
    'route claim',
    'owner reference?',
    'decks number',
    'open boolean',
    'seen passage',
    'stops list',
  ])
})

test('keeps descriptions, choices, kinds and the least length of a list', () => {
  expect(field('label')?.need.description).toBe('What we call it')
  expect(field('route')?.need).toMatchObject({
    description: 'Where it runs',
    value: { type: 'choice', options: ['river', 'sea'] },
  })
  expect(field('owner')?.need).toMatchObject({ kinds: ['country', 'organization'] })
  expect(field('stops')?.need).toMatchObject({ least: 1, item: { type: 'object' } })
})

test('tells what is wrong with a value', () => {
  expect(faultOf(field('seen')?.need ?? need, 'a-report#3.1')).toBeUndefined()
  expect(faultOf(field('seen')?.need ?? need, '3.1')).toContain('document#paragraph.sentence')
})

test('refuses a schema that nobody has said how to ask for', () => {
  expect(() => needOf(z.map(z.string(), z.string()))).toThrow('a schema of type "map" stands in a record')
})
