import { expect, test } from 'vitest'
import type { Evidence } from '../../evidence/evidence.ts'
import type { ActorId } from '../../primitives/id.ts'
import { stated } from '../../testing/accounts.ts'
import { anOrganization, aRelation } from '../../testing/actors.ts'
import { aDocument } from '../../testing/documents.ts'
import { aWorld } from '../../testing/world.ts'
import { Voices } from './voices.ts'

const records = aWorld(
  aDocument({ publisher: stated('state-gazette', 'harbour-report#1.1') }),
  anOrganization({
    id: 'state-gazette',
    publishes: { standing: 'state-media', speaksFor: 'aldmark', reason: 'The state owns it.' },
  }),
  anOrganization({ id: 'premiers-office' }),
  aRelation({
    id: 'office-of-premier',
    type: 'office-of',
    tie: stated({ subject: 'premiers-office', object: 'ada-marsh' }),
  }),
)
const voices = new Voices(new Map(records.map((record) => [record.id, record])))
const passages = ['harbour-report#2.1' as const]

test('an officer speaks for the country, and an office for whom its officer speaks', () => {
  expect(voices.principalOf('ada-marsh')).toBe('aldmark')
  expect(voices.principalOf('premiers-office')).toBe('aldmark')
})

test('whoever no tie binds speaks for nobody else', () => {
  expect(voices.principalOf('bo-lind')).toBe('bo-lind')
})

test.each<[string, Evidence, string | undefined]>([
  ['words are the speaker’s', { basis: 'attributed', speaker: 'bo-lind' as ActorId, passages }, 'bo-lind'],
  ['what state media state is the state’s', { basis: 'stated', passages }, 'aldmark'],
  ['what state media judge is the state’s', { basis: 'assessed', by: 'document', passages }, 'aldmark'],
  ['what observers judge is nobody’s', { basis: 'assessed', by: 'observers', passages }, undefined],
  [
    'what the editor infers is nobody’s',
    { basis: 'inferred', reasoning: 'So it seems.', passages },
    undefined,
  ],
])('%s', (_, evidence, voice) => {
  expect(voices.voiceOf(evidence)).toBe(voice)
})

test('what a publisher of its own states is nobody’s word', () => {
  const free = new Voices(new Map(aWorld().map((record) => [record.id, record])))
  expect(free.voiceOf({ basis: 'stated', passages })).toBeUndefined()
})
