import { leadValue, type RecordOf } from '@entente/domain'
import { dateOf } from '@entente/domain/ledger'
import { Lookup } from '../../resources/evidence/lookup.ts'
import type { Named } from './references.ts'
import type { Telling } from './telling.ts'

/** A document as it is named where it is cited. */
export interface SourceDocument {
  readonly id: string
  readonly label: string
  /** Its title by itself, where that is known. */
  readonly title?: string
  /** Where its publisher has it. */
  readonly address?: string
  readonly publisher?: Named
  /** EDTF. */
  readonly published?: string
  readonly language: string
  /** SHA-256 of its canonical text, and its length in code points. */
  readonly text: RecordOf<'document'>['text']
}

/** Finds the documents that are cited. What was not known at the time asked for is told all the same. */
export async function sourceDocuments(
  ids: Iterable<string>,
  telling: Telling,
): Promise<ReadonlyMap<string, SourceDocument>> {
  const documents = await Promise.all([...new Set(ids)].map((id) => sourceDocument(id, telling)))
  return new Map(documents.flatMap((one) => (one ? [[one.id, one] as const] : [])))
}

async function sourceDocument(id: string, { ledger, time }: Telling): Promise<SourceDocument | undefined> {
  const known = (await ledger.get(id, { asOf: time.as_of })) ?? (await ledger.get(id))
  if (!known || !('record' in known) || known.record.kind !== 'document') return undefined
  const { record } = known
  const [title, address, publisher, published] = [
    leadValue<string>(record.title),
    leadValue<string>(record.address),
    leadValue<string>(record.publisher),
    dateOf(record),
  ]
  return {
    id,
    label: record.label,
    ...(title === undefined ? {} : { title }),
    ...(address === undefined ? {} : { address }),
    ...(publisher === undefined ? {} : { publisher: await new Lookup(ledger, time).named(publisher) }),
    ...(published === undefined ? {} : { published }),
    language: record.language,
    text: record.text,
  }
}
