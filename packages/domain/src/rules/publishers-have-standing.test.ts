import { expect, test } from 'vitest'
import { answering, stated, together, unstated } from '../testing/accounts.ts'
import { anOrganization } from '../testing/actors.ts'
import { aDocument } from '../testing/documents.ts'
import { findings } from '../testing/findings.ts'
import { publishersHaveStanding } from './publishers-have-standing.ts'

const publishes = { standing: 'press', reason: 'A paper with reporters of its own.' } as const
const gazette = anOrganization({ id: 'gazette', type: 'media' })
const report = aDocument({ publisher: stated('gazette') })

test('a publisher says where it stands', () => {
  expect(findings(publishersHaveStanding, [report, { ...gazette, publishes }])).toEqual([])
  expect(findings(publishersHaveStanding, [report, gazette])).toMatchObject([
    { id: 'gazette', field: '', expected: '"publishes", since it is the publisher of harbour-report' },
  ])
})

test('it is told once, however many documents it publishes', () => {
  const other = aDocument({ id: 'tide-report', publisher: stated('gazette') })
  expect(findings(publishersHaveStanding, [report, other, gazette])).toHaveLength(1)
})

test('any account of the publisher counts', () => {
  const publisher = together('Its page names nobody.', {
    silent: unstated(),
    later: answering(stated('gazette'), 'refines', 'silent'),
  })
  expect(findings(publishersHaveStanding, [aDocument({ publisher }), gazette])).toHaveLength(1)
})

test('an organization that publishes nothing needs no standing', () => {
  expect(findings(publishersHaveStanding, [aDocument(), gazette])).toEqual([])
})
