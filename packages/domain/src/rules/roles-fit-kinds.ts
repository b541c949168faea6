import { leadValue } from '../evidence/account.ts'
import type { Kind } from '../primitives/kind.ts'
import type { agreementRoles } from '../records/agreement.ts'
import type { commitmentRoles } from '../records/commitment.ts'
import type { eventRoles } from '../records/event.ts'
import type { projectRoles } from '../records/project.ts'
import type { tenderRoles } from '../records/tender.ts'
import type { Rule } from './rule.ts'
import { list } from './wording.ts'

const anyone: readonly Kind[] = ['person', 'country', 'organization']
const bodies: readonly Kind[] = ['country', 'organization']
const people: readonly Kind[] = ['person', 'organization']

type KindsOf<Roles extends readonly string[]> = { readonly [R in Roles[number]]: readonly Kind[] }

/** For each kind of record and each role in it, the kinds of actor that can have that role. */
const kindsInRole: Readonly<{
  agreement: KindsOf<typeof agreementRoles>
  commitment: KindsOf<typeof commitmentRoles>
  project: KindsOf<typeof projectRoles>
  tender: KindsOf<typeof tenderRoles>
  event: KindsOf<typeof eventRoles>
}> = {
  agreement: {
    party: bodies,
    signatory: anyone,
    initialler: anyone,
    mediator: anyone,
    witness: anyone,
    guarantor: bodies,
    depositary: bodies,
  },
  commitment: { giver: bodies, receiver: bodies },
  project: { proponent: anyone, host: bodies, beneficiary: bodies, operator: bodies, funder: bodies },
  tender: { purchaser: bodies },
  event: {
    host: anyone,
    visitor: anyone,
    participant: anyone,
    signatory: anyone,
    mediator: anyone,
    recogniser: anyone,
    publisher: anyone,
    remover: anyone,
    attacker: bodies,
    belligerent: bodies,
    victim: anyone,
    ruler: anyone,
    accused: anyone,
    detainee: people,
    'detaining-power': bodies,
    convicted: people,
    judge: anyone,
    displaced: people,
    initialler: anyone,
    announcer: anyone,
    decider: anyone,
  },
}

/** Who has a role is of a kind that can have it. */
export const rolesFitKinds: Rule = {
  name: 'roles-fit-kinds',
  guards:
    'Who has a role is of a kind that can have it: a party is a country or an organization, never a person.',
  *check(corpus) {
    for (const record of corpus.records) {
      if (!('participants' in record)) continue
      const table: Readonly<Record<string, readonly Kind[]>> = kindsInRole[record.kind]
      for (const [index, { actor, role }] of (record.participants ?? []).entries()) {
        const name = leadValue<string>(role)
        const found = corpus.get(actor)
        const allowed = table[name ?? '']
        if (!found || !name || !allowed || allowed.includes(found.kind)) continue
        yield {
          id: record.id,
          path: ['participants', index, 'actor'],
          expected: `a ${list(allowed)} as ${name}`,
          got: `"${actor}", a ${found.kind}`,
          fix:
            found.kind === 'person' ? 'name whom the person acts for' : 'name another actor, or another role',
        }
      }
    }
  },
}
