import {
  type Account,
  type Accounts,
  type EntenteRecord,
  lead,
  leadValue,
  type RecordOf,
} from '@entente/domain'
import type { Bond, End } from './bond.ts'
import { areTied } from './paired-roles.ts'
import { tieKindOf } from './tie-kind.ts'

/** What a record says of who stands with whom; `undefined` where it ties no two actors. `isActor` knows who is one. */
export function bondOf(record: EntenteRecord, isActor: (id: string) => boolean): Bond | undefined {
  const kind = tieKindOf(record)
  if (kind === undefined) return undefined
  const ends = endsOf(record).filter(({ actor }) => isActor(actor))
  const pairs = pairsOf(ends, (one, other) => {
    if (record.kind === 'relation') return true
    return record.kind === 'dispute' ? areOpposed(one.role, other.role) : areTied(kind, one.role, other.role)
  })
  return pairs.length === 0 ? undefined : { kind, record, ends, pairs }
}

function endsOf(record: EntenteRecord): readonly End[] {
  if (record.kind === 'relation') return endsOfRelation(record)
  if (record.kind === 'dispute') return record.positions.map(({ actor, stance }) => end(actor, stance))
  const participants = ('participants' in record && record.participants) || []
  return participants.map((one) => {
    const actsFor = 'for' in one ? one.for : undefined
    return { ...end(one.actor, one.role), ...(actsFor === undefined ? {} : { actsFor }) }
  })
}

function endsOfRelation({ tie }: RecordOf<'relation'>): readonly End[] {
  const value = leadValue<{ subject: string; object: string }>(tie)
  if (value === undefined) return []
  const account: Account = lead(tie)
  return [
    { actor: value.subject, role: 'subject', account },
    { actor: value.object, role: 'object', account },
  ]
}

const end = (actor: string, role: Accounts): End => ({
  actor,
  role: leadValue<string>(role as Accounts<string>) ?? '',
  account: lead(role),
})

/** Who affirms or asks for a thing stands opposed to who rejects it. Who abstains is opposed to nobody. */
const areOpposed = (one: string, other: string): boolean =>
  (one === 'rejects') !== (other === 'rejects') && takesSide(one) && takesSide(other)

const takesSide = (stance: string): boolean => ['affirms', 'asks', 'rejects'].includes(stance)

function pairsOf(
  ends: readonly End[],
  tied: (one: End, other: End) => boolean,
): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>()
  for (const [index, one] of ends.entries())
    for (const other of ends.slice(index + 1))
      if (onOneSide(one, other) === false && tied(one, other)) {
        const pair = [one.actor, other.actor] as const
        const key = pair.toSorted().join(' ')
        if (!pairs.has(key)) pairs.set(key, pair)
      }
  return [...pairs.values()]
}

/** Whether two act for the same one, which may be one of them. */
const onOneSide = (one: End, other: End): boolean =>
  (one.actsFor ?? one.actor) === (other.actsFor ?? other.actor) || one.actor === other.actor
