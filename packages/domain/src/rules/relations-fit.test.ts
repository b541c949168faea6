import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { aRelation } from '../testing/actors.ts'
import { findings } from '../testing/findings.ts'
import { aWorld } from '../testing/world.ts'
import { relationsFit } from './relations-fit.ts'

const tied = (type: Parameters<typeof aRelation>[0] & {}, subject: string, object: string, office?: string) =>
  findings(
    relationsFit,
    aWorld(aRelation({ ...type, tie: stated({ subject, object, ...(office ? { office } : {}) }) })),
  )

test('each type ties its kinds', () => {
  expect(tied({ type: 'spouse' }, 'ada-marsh', 'bo-lind')).toEqual([])
  expect(tied({ type: 'spouse' }, 'ada-marsh', 'brevia')).toMatchObject([
    { field: '/tie/0/value/object', expected: 'a person as object of spouse', got: '"brevia", a country' },
  ])
})

test('the ends may not be swapped', () => {
  expect(tied({ type: 'exclave-of' }, 'aldmark', 'saltmouth').map(({ field }) => field)).toEqual([
    '/tie/0/value/subject',
    '/tie/0/value/object',
  ])
})

test('an office has a title, and nothing else has', () => {
  expect(tied({}, 'ada-marsh', 'aldmark')).toMatchObject([{ expected: 'the title of the office' }])
  expect(tied({ type: 'spouse' }, 'ada-marsh', 'bo-lind', 'Husband')).toMatchObject([
    { field: '/tie/0/value/office', expected: 'no title, since spouse is no office' },
  ])
})
