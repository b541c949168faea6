import { aStatement } from '@entente/domain/testing'
import { expect, test } from 'vitest'
import { subjectsOf } from './subjects.ts'

test('a statement stands under each of its subjects, the most spoken of first', () => {
  const statements = [
    aStatement({ id: 'one', about: ['lamps'] }),
    aStatement({ id: 'two', about: ['shoals', 'lamps'] }),
    aStatement({ id: 'three', about: ['buoys'] }),
    aStatement({ id: 'four' }),
  ]
  expect(subjectsOf(statements).map(({ id, statements: these }) => [id, these.map((one) => one.id)])).toEqual(
    [
      ['lamps', ['one', 'two']],
      ['shoals', ['two']],
      ['buoys', ['three']],
    ],
  )
})
