import { leadValue } from '../evidence/account.ts'
import type { Event, eventRoles, eventTypes } from '../records/event.ts'
import type { Rule } from './rule.ts'
import { list } from './wording.ts'

type Type = (typeof eventTypes)[number]
type Role = (typeof eventRoles)[number]

const violence: readonly Type[] = ['war', 'offensive', 'killing']

/** The roles that belong to certain types of event; a role that is not listed belongs to all. */
const eventsWithRole: { readonly [R in Role]?: readonly Type[] } = {
  signatory: ['signing', 'meeting', 'talks', 'visit', 'mediation'],
  initialler: ['initialling', 'signing', 'meeting', 'mediation'],
  recogniser: ['recognition'],
  publisher: ['publication', 'deletion'],
  remover: ['deletion'],
  attacker: violence,
  belligerent: violence,
  victim: [...violence, 'detention', 'commemoration', 'displacement'],
  ruler: ['control'],
  accused: [...violence, 'detention', 'trial', 'sentencing'],
  convicted: ['trial', 'sentencing'],
  judge: ['trial', 'sentencing'],
  displaced: [...violence, 'displacement'],
  announcer: ['announcement', 'decision', 'publication', 'closure'],
  decider: ['decision', 'dissolution', 'closure', 'sentencing'],
  detainee: ['detention'],
  'detaining-power': ['detention'],
}

/** A role belongs to the type of its event. */
export const rolesFitEvents: Rule = {
  name: 'roles-fit-events',
  guards: 'A role belongs to the type of its event: nobody is a detainee of a signing.',
  *check(corpus) {
    for (const { id, type, participants = [] } of corpus.ofKind('event') as readonly Event[])
      for (const [index, { role }] of participants.entries()) {
        const name = leadValue(role)
        const types = name && eventsWithRole[name]
        if (!types || types.includes(type)) continue
        yield {
          id,
          path: ['participants', index, 'role'],
          expected: `"${name}" in an event of type ${list(types)}`,
          got: `an event of type ${type}`,
          fix: 'correct the role, or the type of the event',
        }
      }
  },
}
