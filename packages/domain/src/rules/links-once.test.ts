import { expect, test } from 'vitest'
import { attributed, stated } from '../testing/accounts.ts'
import { aPerson } from '../testing/actors.ts'
import { anEvent } from '../testing/acts.ts'
import { findings } from '../testing/findings.ts'
import { aWorld } from '../testing/world.ts'
import { linksOnce } from './links-once.ts'

test('an event is not about itself, nor part of itself', () => {
  const world = aWorld(anEvent({ about: ['saltmouth-meeting'], partOf: stated('saltmouth-meeting') }))
  expect(findings(linksOnce, world).map(({ field }) => field)).toEqual(['/partOf/0/value', '/about/0'])
})

test('a record is listed once', () => {
  const world = aWorld(anEvent({ about: ['lamp-accord', 'coast-road', 'lamp-accord'] }))
  expect(findings(linksOnce, world)).toMatchObject([{ field: '/about/2', got: '"lamp-accord" again' }])
})

test('a person may speak of themselves', () => {
  const world = aWorld(aPerson({ details: [attributed('She was a keeper once.', 'ada-marsh')] }))
  expect(findings(linksOnce, world)).toEqual([])
})
