import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { aPlace, aRelation } from '../testing/actors.ts'
import { anEvent } from '../testing/acts.ts'
import { findings } from '../testing/findings.ts'
import { aProject, aTender } from '../testing/undertakings.ts'
import { relationsAcyclic } from './relations-acyclic.ts'

test('an event is not part of its own part', () => {
  const records = [
    anEvent({ id: 'visit', partOf: stated('talks') }),
    anEvent({ id: 'talks', partOf: stated('lunch') }),
    anEvent({ id: 'lunch', partOf: stated('visit') }),
    anEvent({ id: 'toast', partOf: stated('lunch') }),
  ]
  expect(findings(relationsAcyclic, records)).toMatchObject([
    { id: 'visit', field: '/partOf', got: 'visit is part of talks is part of lunch is part of visit' },
    { id: 'talks' },
    { id: 'lunch' },
  ])
})

test('a place does not lie within itself by others', () => {
  const records = [aPlace({ id: 'bay', within: stated('sea') }), aPlace({ id: 'sea', within: stated('bay') })]
  expect(findings(relationsAcyclic, records).map(({ id }) => id)).toEqual(['bay', 'sea'])
})

test('two things do not wait for each other', () => {
  const on = (id: string) => [{ on: id, condition: stated('It must come first.') }]
  const records = [aProject({ dependsOn: on('lighthouse-tender') }), aTender({ dependsOn: on('coast-road') })]
  expect(findings(relationsAcyclic, records)).toMatchObject([
    { field: '/dependsOn/0/on', got: 'coast-road depends on lighthouse-tender depends on coast-road' },
    { id: 'lighthouse-tender' },
  ])
})

test('nobody is heir to their heir', () => {
  const heir = (id: string, subject: string, object: string) =>
    aRelation({ id, type: 'heir-to', tie: stated({ subject, object }) })
  const records = [heir('a', 'aldmark', 'old-aldmark'), heir('b', 'old-aldmark', 'aldmark')]
  expect(findings(relationsAcyclic, records).map(({ id }) => id)).toEqual(['a', 'b'])
})

test('a tie that has two ends alike is no circle', () => {
  const ally = (id: string, subject: string, object: string) =>
    aRelation({ id, type: 'ally-of', tie: stated({ subject, object }) })
  expect(
    findings(relationsAcyclic, [ally('a', 'aldmark', 'brevia'), ally('b', 'brevia', 'aldmark')]),
  ).toEqual([])
})
