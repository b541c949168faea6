import { leadValue } from '../evidence/account.ts'
import type { Commitment } from '../records/commitment.ts'
import type { RecordOf } from '../records/record.ts'
import type { Finding } from './issue.ts'
import type { Rule } from './rule.ts'
import { list } from './wording.ts'

/** A commitment has givers and receivers, and they are parties of its agreement or it says why not. */
export const commitmentParties: Rule = {
  name: 'commitment-parties',
  guards:
    'A commitment has a giver and a receiver, and they are parties of its agreement, or it says why not.',
  *check(corpus) {
    for (const commitment of corpus.ofKind('commitment') as readonly Commitment[]) {
      yield* ends(commitment)
      yield* parties(commitment, corpus.getAs('agreement', leadValue(commitment.under) ?? ''))
    }
  },
}

function* ends({ id, participants }: Commitment): Generator<Finding> {
  for (const wanted of ['giver', 'receiver'])
    if (!participants.some(({ role }) => leadValue(role) === wanted))
      yield {
        id,
        path: ['participants'],
        expected: `at least one ${wanted}`,
        got: 'none',
        fix: `add the ${wanted} with its passage; in a mutual undertaking each side is both`,
      }
}

function* parties(commitment: Commitment, under: RecordOf<'agreement'> | undefined): Generator<Finding> {
  const { id, participants, partiesBeyondAgreement: said } = commitment
  if (!under) {
    if (said !== undefined && commitment.under === undefined)
      yield {
        id,
        path: ['partiesBeyondAgreement'],
        expected: 'no such sentence, since it stands under no agreement',
        got: `"${said}"`,
        fix: 'delete the line, or name the agreement in "under"',
      }
    return
  }
  const known = under.participants.filter(({ role }) => leadValue(role) === 'party').map(({ actor }) => actor)
  const beyond = new Set(participants.map(({ actor }) => actor).filter((actor) => !known.includes(actor)))
  if (beyond.size > 0 && said === undefined)
    for (const actor of beyond)
      yield {
        id,
        path: ['participants', participants.findIndex((one) => one.actor === actor), 'actor'],
        expected: `a party of ${under.id}: ${list(known, 'and') || 'it has none'}`,
        got: `"${actor}"`,
        fix: 'name a party, or say in "partiesBeyondAgreement" why this one is none',
      }
  if (beyond.size === 0 && said !== undefined)
    yield {
      id,
      path: ['partiesBeyondAgreement'],
      expected: `no such sentence, since all are parties of ${under.id}`,
      got: `"${said}"`,
      fix: 'delete the line',
    }
}
