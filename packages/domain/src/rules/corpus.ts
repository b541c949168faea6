import type * as z from 'zod'
import type { Account, Accounts } from '../evidence/account.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { claimFieldsOf } from '../evidence/fields.ts'
import {
  isPassageReference,
  type Passage,
  type PassageReference,
  parsePassageReference,
} from '../evidence/passage.ts'
import { referenceKinds } from '../primitives/id.ts'
import type { Kind } from '../primitives/kind.ts'
import { steps } from '../primitives/pointer.ts'
import { type Path, walkSchema } from '../primitives/walk-schema.ts'
import type { Ladder } from '../records/ladders/ladder.ts'
import { type History, ladderOf } from '../records/parts/history.ts'
import { type EntenteRecord, type RecordOf, schemas } from '../records/record.ts'

/** A place in a record at which another record is named. */
export interface NamedRecord {
  readonly from: EntenteRecord
  readonly path: Path
  readonly to: string
  /** The kinds that may stand there. */
  readonly kinds: readonly Kind[]
}

/** A place in a record at which a passage is cited: by an account's evidence or by a fragment. */
export interface Citation {
  readonly from: EntenteRecord
  readonly path: Path
  readonly passage: PassageReference
}

/** A status history, where it stands, and the ladder that it moves on. */
export interface HistoryInRecord {
  readonly of: EntenteRecord
  readonly path: Path
  readonly history: History
  readonly ladder: Ladder
}

/** A claim-bearing field, where it stands, and its accounts. */
export interface Claim {
  readonly of: EntenteRecord
  readonly path: Path
  readonly accounts: Accounts
}

/** One piece of evidence, where it stands, and the account that rests on it. */
export interface PieceOfEvidence {
  readonly of: EntenteRecord
  readonly path: Path
  readonly account: Account
  readonly evidence: Evidence
}

/** A text in a record, with its schema and its place. */
export interface TextInRecord {
  readonly in: EntenteRecord
  readonly schema: z.core.$ZodType
  readonly text: string
  readonly path: Path
}

interface Found {
  readonly texts: TextInRecord[]
  readonly named: NamedRecord[]
  readonly citations: Citation[]
  readonly histories: HistoryInRecord[]
}

/** All records that fit their schemas, ready to be looked up by the rules. */
export class Corpus {
  /** Every record in the order given; two may carry the same id, which a rule reports. */
  readonly records: readonly EntenteRecord[]
  readonly #byId = new Map<string, EntenteRecord>()
  readonly #passages = new Map<string, ReadonlyMap<string, Passage>>()
  #found: Found | undefined
  #claims: readonly Claim[] | undefined

  /** Ids of records whose files could not be read. What names them is not at fault. */
  readonly unread: ReadonlySet<string>

  constructor(records: readonly EntenteRecord[], unread: Iterable<string> = []) {
    this.records = records
    this.unread = new Set(unread)
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
    return this.#all().named
  }

  /** Every place at which a record cites a passage. */
  get citations(): readonly Citation[] {
    return this.#all().citations
  }

  /** Every text of every record, with the schema that it fits. */
  get texts(): readonly TextInRecord[] {
    return this.#all().texts
  }

  /** Every status history of every record. */
  get histories(): readonly HistoryInRecord[] {
    return this.#all().histories
  }

  /** Every claim-bearing field of every record. */
  get claims(): readonly Claim[] {
    this.#claims ??= this.records.flatMap((of) =>
      [...claimFieldsOf(of)].map(({ field, accounts }) => ({ of, path: steps(field), accounts })),
    )
    return this.#claims
  }

  /** Every piece of evidence of every account. */
  *evidence(): Generator<PieceOfEvidence> {
    for (const { of, path, accounts } of this.claims)
      for (const [index, account] of accounts.entries())
        for (const [at, evidence] of account.evidence.entries())
          yield { of, path: [...path, index, 'evidence', at], account, evidence }
  }

  /** The passage that a reference names, where its document has it. */
  passage(reference: PassageReference): Passage | undefined {
    const address = parsePassageReference(reference)
    return address && this.#passagesOf(address.document).get(address.number)
  }

  #passagesOf(id: string): ReadonlyMap<string, Passage> {
    let passages = this.#passages.get(id)
    if (!passages) {
      passages = new Map(this.getAs('document', id)?.passages.map((passage) => [passage.number, passage]))
      this.#passages.set(id, passages)
    }
    return passages
  }

  #all(): Found {
    this.#found ??= find(this.records)
    return this.#found
  }
}

function find(records: readonly EntenteRecord[]): Found {
  const found: Found = { texts: [], named: [], citations: [], histories: [] }
  for (const from of records)
    for (const { schema, value, path } of walkSchema(schemas[from.kind], from)) {
      if (typeof value === 'string') {
        found.texts.push({ in: from, schema, text: value, path })
        const allowed = referenceKinds.get(schema)
        if (allowed) found.named.push({ from, path, to: value, kinds: allowed.kinds })
        else if (isPassageReference(schema))
          found.citations.push({ from, path, passage: value as PassageReference })
      } else if (Array.isArray(value)) {
        const ladder = ladderOf(schema)
        if (ladder) found.histories.push({ of: from, path, history: value as History, ladder })
      }
    }
  return found
}
