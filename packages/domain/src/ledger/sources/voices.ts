import { leadValue } from '../../evidence/account.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { documentsOf } from '../../evidence/evidence.ts'
import type { ActorId } from '../../primitives/id.ts'
import type { EntenteRecord } from '../../records/record.ts'

import { publishingOf } from './publishing-of.ts'

/** The ties by which one who speaks speaks for another. */
const speakingTies = ['holds-office', 'office-of', 'part-of']

/**
 * Tells on whose word a piece of evidence rests: that of the speaker or of the one whom the publisher speaks for.
 * Whoever holds an office speaks for the country or body whose office it is, by the records of that tie.
 */
export class Voices {
  readonly #byId: ReadonlyMap<string, EntenteRecord>
  readonly #principals: ReadonlyMap<string, ActorId>

  constructor(byId: ReadonlyMap<string, EntenteRecord>) {
    this.#byId = byId
    this.#principals = principalsIn(byId)
  }

  /** For whom an actor speaks; the actor itself where no tie tells of another. */
  principalOf(actor: string, seen: readonly string[] = []): ActorId {
    const principal = this.#principals.get(actor)
    return principal === undefined || seen.includes(actor)
      ? (actor as ActorId)
      : this.principalOf(principal, [...seen, actor])
  }

  /**
   * On whose word the evidence rests: `undefined` where it is nobody's in particular, since a publisher of its own
   * says it, unnamed observers judge it, or it is the editor's.
   */
  voiceOf(evidence: Evidence): ActorId | undefined {
    switch (evidence.basis) {
      case 'attributed':
        return this.principalOf(evidence.speaker)
      case 'assessed':
        if (evidence.by === 'observers') return undefined
        return evidence.by === 'document' ? this.#publisherVoice(evidence) : this.principalOf(evidence.by)
      case 'stated':
        return this.#publisherVoice(evidence)
      default:
        return undefined
    }
  }

  /** Whom the publishers of the cited documents speak for, where it is the same one for all. */
  #publisherVoice(evidence: Evidence): ActorId | undefined {
    const voices = new Set(
      documentsOf(evidence).map((id) => {
        const document = this.#byId.get(id)
        const speaksFor =
          document?.kind === 'document' ? publishingOf(document, this.#byId)?.speaksFor : undefined
        return speaksFor && this.principalOf(speaksFor)
      }),
    )
    const [only] = voices
    return voices.size === 1 ? only : undefined
  }
}

function principalsIn(byId: ReadonlyMap<string, EntenteRecord>): Map<string, ActorId> {
  const principals = new Map<string, ActorId>()
  for (const record of byId.values()) {
    if (record.kind !== 'relation' || !speakingTies.includes(record.type)) continue
    const tie = leadValue(record.tie)
    if (tie && !principals.has(tie.subject)) principals.set(tie.subject, tie.object as unknown as ActorId)
  }
  return principals
}
