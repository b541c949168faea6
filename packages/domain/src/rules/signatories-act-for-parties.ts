import { leadValue } from '../evidence/account.ts'
import type { Agreement } from '../records/agreement.ts'
import type { Rule } from './rule.ts'
import { list } from './wording.ts'

/** Who signs an agreement is a party of it, or signs on behalf of one. */
export const signatoriesActForParties: Rule = {
  name: 'signatories-act-for-parties',
  guards: 'Who signs an agreement is a party of it, or signs on behalf of one.',
  *check(corpus) {
    for (const { id, participants } of corpus.ofKind('agreement') as readonly Agreement[]) {
      const inRole = (name: string) => participants.filter(({ role }) => leadValue(role) === name)
      const parties = inRole('party').map(({ actor }) => actor as string)
      for (const signatory of inRole('signatory')) {
        const whom = signatory.for ?? signatory.actor
        if (parties.includes(whom)) continue
        yield {
          id,
          path: ['participants', participants.indexOf(signatory), signatory.for ? 'for' : 'actor'],
          expected: `a party of the agreement${parties.length > 0 ? ` (${list(parties)})` : ''}, or somebody who signs "for" one`,
          got: `"${whom}"`,
          fix: 'add "for" with the party on whose behalf it was signed, or list the party',
        }
      }
    }
  },
}
