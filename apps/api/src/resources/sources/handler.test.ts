import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'

test('a record tells its independent sources and which of its fields differ', async () => {
  const { body } = await ask('/v1/commitments/dredger-grant/sources')
  expect(body.sources.map(({ id, standing }: Record<string, string>) => [id, standing])).toEqual([
    ['gazette', 'press'],
    ['bulletin', 'party'],
  ])
  expect([body.corroborated, body.onOneWord, body.differing]).toEqual([[], [], ['/amount']])
})

test('a field that rests on one party’s word alone is named', async () => {
  const { body } = await ask('/v1/commitments/pilot-grant/sources')
  expect(body.onOneWord).toEqual(['/action'])
})

test('as of a day, only what was published by then counts', async () => {
  const { body } = await ask('/v1/commitments/dredger-grant/sources?as_of=2031-05')
  expect([body.sources.length, body.differing]).toEqual([1, []])
})

test('a former id leads to the new one', async () => {
  const { status, headers } = await ask('/v1/people/benjamin-marsh/sources')
  expect([status, headers.get('location')]).toEqual([308, '/v1/people/ben-marsh/sources'])
})
