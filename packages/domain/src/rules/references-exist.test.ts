import { expect, test } from 'vitest'
import { attributed, stated } from '../testing/accounts.ts'
import { aCountry, aPlace } from '../testing/actors.ts'
import { anEvent, aStatement } from '../testing/acts.ts'
import { findings } from '../testing/findings.ts'
import { aWorld } from '../testing/world.ts'
import { referencesExist } from './references-exist.ts'

test('a mistyped id is found, and the likely one is offered', () => {
  const world = aWorld(aPlace({ within: stated('aldmrak') }))
  expect(findings(referencesExist, world)).toEqual([
    {
      id: 'saltmouth',
      field: '/within/0/value',
      expected: 'the id of a record',
      got: '"aldmrak", which no record has',
      fix: 'did you mean "aldmark"? Otherwise add a record "aldmrak"',
    },
  ])
})

test('an id that is near to none is to be added or changed', () => {
  const world = aWorld(anEvent({ about: ['great-storm'] }))
  expect(findings(referencesExist, world)).toMatchObject([
    { field: '/about/0', fix: 'add a record "great-storm" or name another' },
  ])
})

test('a former id is to be replaced by that of today', () => {
  const world = aWorld(aCountry({ formerIds: ['old-aldmark'] }), aPlace({ within: stated('old-aldmark') }))
  expect(findings(referencesExist, world)).toMatchObject([{ fix: 'write "aldmark", its id of today' }])
})

test('whoever is quoted must be a record, too', () => {
  const world = aWorld(aStatement({ content: attributed('The lamps will serve.', 'nobody-known') }))
  expect(findings(referencesExist, world)).toMatchObject([{ field: '/content/0/evidence/0/speaker' }])
})
