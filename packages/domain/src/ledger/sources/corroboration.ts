import type { Account } from '../../evidence/account.ts'
import { type Evidence, isSaid } from '../../evidence/evidence.ts'
import type { EdtfDate } from '../../primitives/edtf-date.ts'
import { bounds } from '../../primitives/edtf-order.ts'
import type { ActorId, Id } from '../../primitives/id.ts'
import type { EntenteRecord } from '../../records/record.ts'
import { dateOf } from '../facets.ts'
import type { Corroboration, Source } from '../ledger.ts'
import { type Origin, Origins } from './origins.ts'
import { Voices } from './voices.ts'

/** Weighs accounts: which independent sources say them, since when, and whether one party's word is all there is. */
export class Corroborator {
  readonly origins: Origins
  readonly voices: Voices
  readonly #byId: ReadonlyMap<string, EntenteRecord>

  constructor(byId: ReadonlyMap<string, EntenteRecord>) {
    this.#byId = byId
    this.origins = new Origins(byId)
    this.voices = new Voices(byId)
  }

  /** What stands behind an account. */
  of({ id, evidence }: Account): Corroboration {
    const since = this.#firstPublished(evidence)
    const voice = this.voiceOf(evidence)
    return {
      account: id,
      sources: this.sourcesOf(evidence),
      ...(since === undefined ? {} : { since }),
      ...(voice === undefined ? {} : { voice }),
    }
  }

  /**
   * The independent sources that say it. What the editor inferred or a rule derived is said by none of them, however
   * many documents it is drawn from.
   */
  sourcesOf(evidence: readonly Evidence[]): readonly Source[] {
    const documents = new Map<Origin, Set<Id<'document'>>>()
    for (const one of evidence.filter(isSaid))
      for (const { origin, document } of this.origins.readBy(one)) {
        const read = documents.get(origin) ?? new Set()
        documents.set(origin, read.add(document))
      }
    return [...documents].map(([id, read]) => ({ id, documents: [...read] }))
  }

  /** The date of the first document, among those with a known date, in which it is read. */
  #firstPublished(evidence: readonly Evidence[]): EdtfDate | undefined {
    const dates = evidence
      .flatMap((one) => this.origins.readBy(one))
      .flatMap(({ document }) => {
        const record = this.#byId.get(document)
        return (record && dateOf(record)) ?? []
      })
    return dates.toSorted((a, b) => bounds(a).latest - bounds(b).latest)[0]
  }

  /** The one on whose word alone all of it rests, where there is one. */
  voiceOf(evidence: readonly Evidence[]): ActorId | undefined {
    const voices = new Set(evidence.filter(isSaid).map((one) => this.voices.voiceOf(one)))
    const [only] = voices
    return voices.size === 1 ? only : undefined
  }
}
