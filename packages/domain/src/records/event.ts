import * as z from 'zod'
import { accounts } from '../evidence/account.ts'
import { EdtfDate } from '../primitives/edtf-date.ts'
import { recordReference, reference } from '../primitives/id.ts'
import { Quantity } from '../primitives/quantity.ts'
import { Text } from '../primitives/text.ts'
import { eventLadder } from './ladders/event.ts'
import { about } from './parts/about.ts'
import { base } from './parts/base.ts'
import { history } from './parts/history.ts'
import { participants } from './parts/participation.ts'

/** What an event is, as we sort it. Each corresponds to a PLOVER event type, named in the comment. */
export const eventTypes = [
  'visit', // CONSULT
  'meeting', // CONSULT
  'talks', // CONSULT
  'signing', // AGREE
  'mediation', // AGREE
  'recognition', // SUPPORT
  'commemoration', // SUPPORT
  'publication', // CONSULT
  'deletion', // RETREAT
  'war', // ASSAULT
  'offensive', // ASSAULT
  'killing', // ASSAULT
  'control', // COERCE
  'detention', // COERCE
  'trial', // COERCE
  'sentencing', // COERCE
  'displacement', // ASSAULT
  'dissolution', // RETREAT
  'closure', // RETREAT
  'initialling', // AGREE
  'announcement', // CONSULT
  'decision', // CONSULT
] as const

/** As what an actor takes part in an event. */
export const eventRoles = [
  'host',
  'visitor',
  'participant',
  'signatory',
  'mediator',
  'recogniser',
  'publisher',
  'remover',
  'attacker',
  'belligerent',
  'victim',
  'ruler',
  'accused',
  'detainee',
  'detaining-power',
  'convicted',
  'judge',
  'displaced',
  'initialler',
  'announcer',
  'decider',
] as const

/** One point on an agenda: what was to come up, and whether it did. */
const AgendaItem = z
  .strictObject({
    about: recordReference().optional(),
    topic: accounts(Text),
    state: accounts(z.enum(['expected', 'raised', 'not-raised'])),
  })
  .meta({ id: 'AgendaItem', description: 'A point on the agenda, and whether it was raised' })

/**
 * Something that happened, or is planned, once. It is one node with roles, never many pairs.
 * Standard: PLOVER (type), schema.org Event.
 */
export const Event = z
  .strictObject({
    ...base('event'),
    type: z.enum(eventTypes).meta({ description: 'What it is, as we sort it; not a claim' }),
    date: accounts(EdtfDate).meta({ description: 'When; EDTF, as precise as the source' }),
    place: accounts(reference('place', 'country')).optional(),
    participants: participants(eventRoles).optional(),
    purpose: z
      .array(accounts(Text))
      .min(1)
      .optional()
      .meta({ description: 'What it was for, by its sources' }),
    agenda: z.array(AgendaItem).min(1).optional(),
    toll: accounts(Quantity).optional().meta({ description: 'How many were killed, by its sources' }),
    outcome: z
      .array(accounts(Text))
      .min(1)
      .optional()
      .meta({ description: 'What came of it, by its sources' }),
    partOf: accounts(reference('event'))
      .optional()
      .meta({ description: 'The larger event that it belongs to' }),
    status: history(eventLadder),
    about,
  })
  .meta({ id: 'Event', description: 'Something that happened, or is planned, once' })

/** An event; see {@link Event}. */
export type Event = z.output<typeof Event>
