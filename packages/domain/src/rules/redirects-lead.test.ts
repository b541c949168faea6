import { expect, test } from 'vitest'
import { aCountry } from '../testing/actors.ts'
import { findings } from '../testing/findings.ts'
import { aWorld } from '../testing/world.ts'
import { redirectsLead } from './redirects-lead.ts'

test('a former id that nothing else uses leads', () => {
  expect(findings(redirectsLead, aWorld(aCountry({ formerIds: ['old-aldmark'] })))).toEqual([])
})

test.each([
  ['its own id', ['aldmark'], '"aldmark", its own id'],
  ["a living record's id", ['brevia'], '"brevia", the id of a record'],
  ['an id listed twice', ['old-aldmark', 'old-aldmark'], '"old-aldmark", which aldmark lists too'],
])('%s does not', (_, formerIds, got) => {
  expect(findings(redirectsLead, aWorld(aCountry({ formerIds })))).toMatchObject([{ id: 'aldmark', got }])
})

test('two records may not share a former id', () => {
  const world = aWorld(aCountry({ formerIds: ['old'] }), aCountry({ id: 'brevia', formerIds: ['old'] }))
  expect(findings(redirectsLead, world)).toMatchObject([
    { id: 'brevia', field: '/formerIds/0', got: '"old", which aldmark lists too' },
  ])
})
