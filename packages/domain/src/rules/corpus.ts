import { claimFieldsOf, type ClaimField } from '../evidence/fields.ts'
import { referenceKinds } from '../primitives/id.ts'
import type { Kind } from '../primitives/kind.ts'
import { type Path, walkSchema } from '../primitives/walk-schema.ts'
import { type EntenteRecord, type RecordOf, schemas } from '../records/record.ts'

/** A place in a record at which another record is named. */
export interface NamedRecord {
  readonly from: EntenteRecord
  readonly path: Path
  readonly to: string
  /** The kinds that may stand there. */
  readonly kinds: readonly Kind[]
}

/** All records that fit their schemas, ready to be looked up by the rules. */
export class Corpus {
  /** Every record in the order given; two may carry the same id, which a rule reports. */
  readonly records: readonly EntenteRecord[]
  readonly #byId = new Map<string, EntenteRecord>()
  #named: readonly NamedRecord[] | undefined
  readonly #fields = new Map<EntenteRecord, readonly ClaimField[]>()

  constructor(records: readonly EntenteRecord[]) {
    this.records = records
    for (const record of records) if (!this.#byId.has(record.id)) this.#byId.set(record.id, record)
  }

  /** The record with this id, of whatever kind. */
  get(id: string): EntenteRecord | undefined {
    return this.#byId.get(id)
  }

  /** The record with this id where it is of this kind. */
  getAs<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined {
    const record = this.#byId.get(id)
    return record?.kind === kind ? (record as RecordOf<K>) : undefined
  }

  /** All records of a kind. */
  ofKind<K extends Kind>(kind: K): readonly RecordOf<K>[] {
    return this.records.filter((record) => record.kind === kind) as RecordOf<K>[]
  }

  /** Every place at which a record names another. */
  get named(): readonly NamedRecord[] {
    this.#named ??= this.records.flatMap((from) => [...namedIn(from)])
    return this.#named
  }

  /** The claim-bearing fields of a record. */
  fields(record: EntenteRecord): readonly ClaimField[] {
    let fields = this.#fields.get(record)
    if (!fields) {
      fields = [...claimFieldsOf(record)]
      this.#fields.set(record, fields)
    }
    return fields
  }
}

function* namedIn(from: EntenteRecord): Generator<NamedRecord> {
  for (const { schema, value, path } of walkSchema(schemas[from.kind], from)) {
    const allowed = referenceKinds.get(schema)
    if (allowed && typeof value === 'string') yield { from, path, to: value, kinds: allowed.kinds }
  }
}
