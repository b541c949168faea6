import { leadValue } from '../../evidence/account.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { passagesOf } from '../../evidence/evidence.ts'
import { parsePassageReference } from '../../evidence/passage.ts'
import type { Id } from '../../primitives/id.ts'
import type { EntenteRecord } from '../../records/record.ts'

/** The id of an independent source: a publisher, or a document whose publisher nobody knows. */
export type Origin = Id<'organization' | 'document'>

/** Where something was read, and whose text it is in the end. */
export interface Read {
  readonly document: Id<'document'>
  readonly origin: Origin
}

/**
 * Tells whose text a document or a passage is in the end. A document that gives again what another published counts
 * as that other, publishers of one house count as the house, and a document without a known publisher as itself.
 * So two documents are independent sources just where their origins differ.
 */
export class Origins {
  readonly #byId: ReadonlyMap<string, EntenteRecord>

  constructor(byId: ReadonlyMap<string, EntenteRecord>) {
    this.#byId = byId
  }

  /** Every document that a piece of evidence cites, with its origins. A derivation cites none. */
  readBy(evidence: Evidence): readonly Read[] {
    if ('document' in evidence && evidence.document !== undefined)
      return this.#reads(evidence.document, undefined)
    return passagesOf(evidence).flatMap((passage) => {
      const address = parsePassageReference(passage)
      return address ? this.#reads(address.document, address.number) : []
    })
  }

  #reads(document: string, number: string | undefined): Read[] {
    return this.#originsOf(document, number).map((origin) => ({
      document: document as Id<'document'>,
      origin,
    }))
  }

  #originsOf(id: string, number: string | undefined, seen: readonly string[] = []): Origin[] {
    const record = this.#byId.get(id)
    if (record?.kind !== 'document' || seen.includes(id)) return [id as Origin]
    const derivations = (record.derivedFrom ?? []).filter(
      ({ passages }) => passages === undefined || (number !== undefined && passages.includes(number)),
    )
    if (derivations.length > 0)
      return derivations.flatMap(({ from }) =>
        this.#byId.get(from)?.kind === 'document'
          ? this.#originsOf(from, undefined, [...seen, id])
          : [this.#houseOf(from)],
      )
    const publisher = leadValue(record.publisher)
    return [publisher === undefined ? (id as Origin) : this.#houseOf(publisher)]
  }

  #houseOf(id: string, seen: readonly string[] = []): Origin {
    const record = this.#byId.get(id)
    const group = record?.kind === 'organization' ? record.publishes?.group : undefined
    return group === undefined || seen.includes(id) ? (id as Origin) : this.#houseOf(group, [...seen, id])
  }
}
