import type { Accounts } from '../../evidence/account.ts'
import { isSaid } from '../../evidence/evidence.ts'
import { isUnknown } from '../../evidence/unknown.ts'
import type { ActorId } from '../../primitives/id.ts'
import type { Kind } from '../../primitives/kind.ts'
import type { EntenteRecord } from '../../records/record.ts'
import type { Corroborator } from './corroboration.ts'

/** Kinds of record that are somebody's words by their nature: one voice is all that they can have. */
const wordsByNature: readonly Kind[] = ['statement', 'dispute', 'document', 'dossier']

/**
 * The party on whose word alone a field rests: all accounts that say anything rest on one and the same voice, and
 * that one takes part in the matter, so is interested in it. `undefined` where others say it too, where nobody in
 * particular does, and for records that are words by their nature.
 */
export function interestedWord(
  record: EntenteRecord,
  accounts: Accounts,
  corroborator: Corroborator,
): ActorId | undefined {
  if (wordsByNature.includes(record.kind)) return undefined
  const voices = new Set(
    accounts
      .filter(({ value, evidence }) => !isUnknown(value) && evidence.some(isSaid))
      .map(({ evidence }) => corroborator.voiceOf(evidence)),
  )
  const [voice] = voices
  return voices.size === 1 && voice !== undefined && takesPart(record, voice, corroborator)
    ? voice
    : undefined
}

/** Whether an actor, or one who speaks for it, takes part in what the record tells. */
function takesPart(record: EntenteRecord, actor: ActorId, { voices }: Corroborator): boolean {
  return actorsOf(record).some((one) => voices.principalOf(one) === actor)
}

/** The actors that take part in a record in whatever role, propose in it, set its conditions or stand in its tie. */
function actorsOf(record: EntenteRecord): readonly string[] {
  if (record.kind === 'person' || record.kind === 'country' || record.kind === 'organization')
    return [record.id]
  return [
    ...(('participants' in record && record.participants) || []).flatMap((one) => [
      one.actor,
      one.for ?? one.actor,
    ]),
    ...(('dependsOn' in record && record.dependsOn) || []).flatMap(({ setBy }) => setBy ?? []),
    ...(('proposals' in record && record.proposals) || []).map(({ bidder }) => bidder),
    ...(record.kind === 'relation'
      ? record.tie.flatMap(({ value }) => (isUnknown(value) ? [] : [value.subject, value.object]))
      : []),
  ]
}
