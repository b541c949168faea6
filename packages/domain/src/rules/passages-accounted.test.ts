import { expect, test } from 'vitest'
import { stated } from '../testing/accounts.ts'
import { anEvent } from '../testing/acts.ts'
import { aDocument, aPassage } from '../testing/documents.ts'
import { findings } from '../testing/findings.ts'
import { aWorld } from '../testing/world.ts'
import { passagesAccounted } from './passages-accounted.ts'

test('a passage that nothing cites must say why', () => {
  const document = aDocument()
  const passages = [...document.passages, aPassage('harbour-report', 6, { number: '5.2' })]
  expect(findings(passagesAccounted, aWorld(aDocument({ passages })))).toMatchObject([
    { id: 'harbour-report', field: '/passages/6', got: 'neither' },
  ])
})

test('a passage that is cited does not say that it carries nothing', () => {
  const world = aWorld(anEvent({ place: stated('saltmouth', 'harbour-report#3.1') }))
  expect(findings(passagesAccounted, world)).toMatchObject([
    { field: '/passages/3/carriesNone', got: 'a citation in saltmouth-meeting' },
  ])
})

test('a document whose passages are all cited or explained passes', () => {
  expect(findings(passagesAccounted, aWorld())).toEqual([])
})
