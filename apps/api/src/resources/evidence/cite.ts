import { textFragmentUrl } from '@entente/anchor'
import {
  type Account,
  type EdtfDate,
  type EntenteRecord,
  type Evidence,
  leadValue,
  parsePassageReference,
  passagesOf,
  type RecordOf,
} from '@entente/domain'
import type { Ledger } from '@entente/domain/ledger'
import { recordAddress } from '../../http/links.ts'
import type { CitedEvidence, CitedField, CitedPassage } from './cited-field.ts'

/**
 * The claim-bearing fields of a record with all that is needed to cite them: passages with their gloss and place,
 * speakers by name. `field` narrows to one JSON Pointer.
 */
export async function citedFields(
  record: EntenteRecord,
  ledger: Ledger,
  asOf?: EdtfDate,
  field?: string,
): Promise<CitedField[]> {
  const fields = (await ledger.accounts(record.id, { asOf, field })) ?? []
  const known = new Lookup(ledger, asOf)
  return Promise.all(
    fields.map(async ({ field: at, accounts }) => ({
      field: at,
      accounts: await Promise.all(accounts.map((account) => cite(account, known))),
    })),
  )
}

async function cite(account: Account, known: Lookup): Promise<CitedField['accounts'][number]> {
  const { evidence, ...rest } = account
  return {
    ...(rest as Omit<CitedField['accounts'][number], 'evidence'>),
    evidence: await Promise.all(evidence.map((one) => citeEvidence(one, known))),
  }
}

async function citeEvidence(evidence: Evidence, known: Lookup): Promise<CitedEvidence> {
  const passages = await known.passages(passagesOf(evidence))
  const cited = passages.length > 0 ? { passages } : {}
  switch (evidence.basis) {
    case 'stated': {
      const { document } = evidence
      return {
        basis: 'stated',
        ...cited,
        ...(document === undefined ? {} : { document: await known.named(document) }),
      }
    }
    case 'attributed':
      return { basis: 'attributed', ...cited, speaker: await known.named(evidence.speaker) }
    case 'assessed': {
      const { by } = evidence
      return {
        basis: 'assessed',
        ...cited,
        by: by === 'document' || by === 'observers' ? by : await known.named(by),
      }
    }
    case 'derived':
    case 'inferred':
      return { ...evidence, ...cited } as CitedEvidence
  }
}

/** Looks records up for one answer, each once. */
class Lookup {
  readonly #ledger: Ledger
  readonly #asOf: EdtfDate | undefined
  readonly #records = new Map<string, Promise<EntenteRecord | undefined>>()

  constructor(ledger: Ledger, asOf: EdtfDate | undefined) {
    this.#ledger = ledger
    this.#asOf = asOf
  }

  async named(id: string): Promise<NonNullable<CitedEvidence['speaker']>> {
    const { kind, label } = (await this.#record(id)) ?? missing(id)
    return { kind, id, label, links: { self: recordAddress(kind, id, this.#asOf) } }
  }

  async passages(references: readonly string[]): Promise<CitedPassage[]> {
    return Promise.all(
      references.map(async (reference) => {
        const { document: id, number } = parsePassageReference(reference) ?? missing(reference)
        const document = await this.#record(id)
        if (document?.kind !== 'document') return missing(id)
        const passage = passageByNumber(document).get(number) ?? missing(reference)
        const { start, end, sha256, role, gloss, first, last } = passage
        const page = leadValue<string>(document.address)
        const links = {
          document: recordAddress('document', id, this.#asOf),
          passages: recordAddress('document', id, this.#asOf, '/passages'),
          ...(page === undefined ? {} : { source: textFragmentUrl(page, first, last) }),
        }
        return { id: reference, document: id, number, start, end, sha256, role, gloss, links }
      }),
    )
  }

  #record(id: string): Promise<EntenteRecord | undefined> {
    let record = this.#records.get(id)
    if (!record) {
      record = this.#find(id)
      this.#records.set(id, record)
    }
    return record
  }

  /** Whose words an account rests on is told even where nothing else of that record was known yet. */
  async #find(id: string): Promise<EntenteRecord | undefined> {
    for (const asOf of [this.#asOf, undefined]) {
      const found = await this.#ledger.get(id, { asOf })
      if (found && 'record' in found) return found.record
    }
    return undefined
  }
}

const passages = new WeakMap<
  RecordOf<'document'>,
  ReadonlyMap<string, RecordOf<'document'>['passages'][number]>
>()

function passageByNumber(document: RecordOf<'document'>) {
  let known = passages.get(document)
  if (!known) {
    known = new Map(document.passages.map((passage) => [passage.number, passage]))
    passages.set(document, known)
  }
  return known
}

function missing(name: string): never {
  throw new Error(`${name} is cited and not there: the dataset was not checked`)
}
