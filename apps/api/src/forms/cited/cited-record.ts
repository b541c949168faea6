import type { EntenteRecord, Kind } from '@entente/domain'
import { citedFields } from '../../resources/evidence/cite.ts'
import type { CitedField, CitedPassage } from '../../resources/evidence/cited-field.ts'
import { Lookup } from '../../resources/evidence/lookup.ts'
import { type Named, type References, referencesOf } from './references.ts'
import type { Telling } from './telling.ts'

/** A record with all that is needed to cite what it says. */
export interface CitedRecord {
  /** As it is known at the time that was asked for. */
  readonly record: EntenteRecord
  /** The fields that were asked for, each with its accounts. */
  readonly fields: readonly CitedField[]
  /** The few words in the very words of a document, with their passages. */
  readonly fragments: readonly { readonly text: string; readonly passage: CitedPassage }[]
  readonly references: References
  /** The fields that values are derived from, by their names in the evidence: `record#/field`. */
  readonly inputs: ReadonlyMap<string, Input>
  /** Whether a field of the record itself was asked for. */
  readonly has: (field: string) => boolean
}

/** A field that a value is derived from. */
interface Input extends Named {
  readonly field: string
}

/** What is named of a record where it is to be told. */
interface Told {
  readonly kind: Kind
  readonly id: string
}

/**
 * Gathers a record with its accounts; of one that is sent with chosen fields, what those fields say. Throws where there
 * is no such record: it is asked of one that was just found.
 */
export async function citedRecord(sent: Told, telling: Telling): Promise<CitedRecord> {
  const record = await found(sent.id, telling)
  const fields = await citedFields(record, telling.ledger, telling.time)
  const has = (field: string) => field in sent
  const chosen = fields.filter(({ field }) => has(field.split('/')[1] ?? ''))
  return {
    record,
    fields: chosen,
    fragments: has('fragments') ? await fragmentsOf(record, telling) : [],
    references: await referencesOf(sent.id, telling),
    inputs: await inputsOf(chosen, telling),
    has,
  }
}

/** The same of a record of which the fields are known already, or of one of its fields, given its pointer. */
export async function citedEvidence(
  id: string,
  asked: readonly CitedField[] | string,
  telling: Telling,
): Promise<CitedRecord> {
  const record = await found(id, telling)
  const fields =
    typeof asked === 'string' ? await citedFields(record, telling.ledger, telling.time, asked) : asked
  const references = await referencesOf(id, telling)
  const inputs = await inputsOf(fields, telling)
  return { record, fields, fragments: [], references, inputs, has: () => false }
}

async function found(id: string, { ledger, time }: Telling): Promise<EntenteRecord> {
  const answer = await ledger.get(id, { asOf: time.as_of })
  if (answer && 'record' in answer) return answer.record
  throw new Error(`${id} was found and is not there any more`)
}

async function inputsOf(
  fields: readonly CitedField[],
  { ledger, time }: Telling,
): Promise<ReadonlyMap<string, Input>> {
  const lookup = new Lookup(ledger, time)
  const inputs = fields.flatMap(({ accounts }) =>
    accounts.flatMap(({ evidence }) => evidence.flatMap((one) => one.inputs ?? [])),
  )
  return new Map(
    await Promise.all(
      inputs.map(async (input): Promise<[string, Input]> => {
        const [id = '', field = ''] = input.split('#')
        return [input, { ...(await lookup.named(id)), field }]
      }),
    ),
  )
}

async function fragmentsOf(record: EntenteRecord, { ledger, time }: Telling) {
  if (record.kind !== 'statement' || record.fragments === undefined) return []
  const passages = await new Lookup(ledger, time).passages(record.fragments.map(({ passage }) => passage))
  return record.fragments.flatMap(({ text }, at) => {
    const passage = passages[at]
    return passage ? [{ text, passage }] : []
  })
}
