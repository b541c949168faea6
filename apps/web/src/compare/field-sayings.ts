import {
  type Account,
  documentsOf,
  type EdtfDate,
  type EntenteRecord,
  type Evidence,
  isAccounts,
  leadValue,
} from '@entente/domain'
import { dateOf, type FieldAccounts } from '@entente/domain/ledger'
import type { Said, Saying, Voice } from './saying.ts'
import { sideOf } from './side-of.ts'
import { headOf, type Topic, topicOf } from './topic-of.ts'
import type { World } from './world.ts'

/** A saying with the topic that it is on. */
export interface Placed {
  readonly topic: Topic
  /** JSON Pointer of the field in the record; absent for statements. */
  readonly field?: string
  readonly saying: Saying
}

/**
 * What sides say in the fields of a record: each account that is attributed to an actor or assessed by one, or that
 * stands in a document of a body of a party. An account that several voices of one side give is said once.
 */
export function fieldSayings(
  record: EntenteRecord,
  claims: readonly FieldAccounts[],
  world: World,
): readonly Placed[] {
  return claims
    .filter(({ field }) => !(record.kind === 'dispute' && field.startsWith('/positions/')))
    .flatMap(({ field, accounts }) => {
      const topic = topicOf(record, field)
      const head = headOf(record, field)
      return accounts.flatMap((account, index) =>
        bySide(record, account, world).map(({ side, voices, evidence }) => ({
          topic,
          field,
          saying: {
            side,
            voices,
            said: {
              form: 'value' as const,
              field,
              index,
              value: account.value,
              evidence,
              ...(typeof head === 'string' ? { actor: head } : {}),
              ...(isAccounts(head) ? stateOf(head) : {}),
            },
          },
        })),
      )
    })
}

const stateOf = (state: readonly Account[]): Pick<Extract<Said, { form: 'value' }>, 'state'> => {
  const value = leadValue(state)
  return typeof value === 'string' ? { state: value } : {}
}

interface Gathered {
  readonly voices: Map<string, Voice>
  readonly evidence: Evidence[]
}

/** What one side has to do with an account. */
interface OfSide {
  readonly side: string
  readonly voices: readonly Voice[]
  readonly evidence: Account['evidence']
}

/** The evidence of an account by the sides whose words it is. */
function bySide(record: EntenteRecord, { evidence }: Account, world: World): readonly OfSide[] {
  const sides = new Map<string, Gathered>()
  for (const one of evidence)
    for (const actor of speakersOf(one, world)) {
      const spoken = { dates: datesOf(record, one, world), inOffice: false }
      const { side, office } = sideOf(actor, spoken, world.ties)
      const found: Gathered = sides.get(side) ?? { voices: new Map(), evidence: [] }
      found.voices.set(actor, { actor, ...(office === undefined ? {} : { office }) })
      if (!found.evidence.includes(one)) found.evidence.push(one)
      sides.set(side, found)
    }
  return [...sides].map(([side, { voices, evidence: pieces }]) => ({
    side,
    voices: [...voices.values()],
    evidence: pieces,
  }))
}

/** Whose words or whose judgement a piece of evidence tells of, reporters left out. */
function speakersOf(evidence: Evidence, world: World): readonly string[] {
  if (evidence.basis === 'attributed') return world.reporters.has(evidence.speaker) ? [] : [evidence.speaker]
  if (evidence.basis === 'assessed')
    return evidence.by === 'document' || evidence.by === 'observers' || world.reporters.has(evidence.by)
      ? []
      : [evidence.by]
  if (evidence.basis !== 'stated' || evidence.passages === undefined) return []
  return [...new Set(documentsOf(evidence).flatMap((id) => world.documents.get(id)?.speaker ?? []))]
}

/** The dates on which the words may have been spoken: those of the record, and of the documents that report them. */
function datesOf(record: EntenteRecord, evidence: Evidence, world: World): readonly EdtfDate[] {
  return [dateOf(record), ...documentsOf(evidence).map((id) => world.documents.get(id)?.published)].filter(
    (date) => date !== undefined,
  )
}
