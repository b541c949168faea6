import { expect, test } from 'vitest'
import { aCountry, aPerson } from '../testing/actors.ts'
import { findings } from '../testing/findings.ts'
import { distinctRecordsFit } from './distinct-records-fit.ts'

const others = [aPerson({ id: 'bo-lind' }), aPerson({ id: 'bo-linde' }), aCountry()]
const apart = (...distinctFrom: string[]) =>
  findings(distinctRecordsFit, [aPerson({ distinctFrom }), ...others])

test('a record is set apart from others of its kind', () => {
  expect(apart('bo-lind', 'bo-linde')).toEqual([])
})

test.each([
  ['ada-marsh', '"ada-marsh", which is this one', 'delete the line'],
  ['aldmark', '"aldmark", a country', 'delete the line: records of two kinds are never taken for one'],
  ['bo-lindt', '"bo-lindt", which is no record', 'did you mean "bo-lind"?'],
])('but not from %s', (other, got, fix) => {
  expect(apart('bo-linde', other)).toMatchObject([{ field: '/distinctFrom/1', got, fix }])
})

test('each once', () => {
  expect(apart('bo-lind', 'bo-lind')).toMatchObject([{ field: '/distinctFrom/1', got: '"bo-lind" again' }])
})
