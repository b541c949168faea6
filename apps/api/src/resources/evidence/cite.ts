import { type Account, type EntenteRecord, type Evidence, passagesOf } from '@entente/domain'
import type { Corroboration, FieldAccounts, Ledger } from '@entente/domain/ledger'
import type { Time } from '../../http/links.ts'
import type { CitedEvidence, CitedField } from './cited-field.ts'
import { Lookup } from './lookup.ts'

/**
 * The claim-bearing fields of a record with all that is needed to cite them: passages with their gloss and place,
 * speakers by name. `field` narrows to one JSON Pointer.
 */
export async function citedFields(
  record: EntenteRecord,
  ledger: Ledger,
  time: Time = {},
  field?: string,
): Promise<CitedField[]> {
  const fields = (await ledger.accounts(record.id, { asOf: time.as_of, field })) ?? []
  const known = new Lookup(ledger, time)
  return Promise.all(fields.map((one) => citeField(one, known)))
}

/** A field with its accounts, ready to be cited. */
export async function citeField(
  { field, accounts, corroboration, onWordOf }: FieldAccounts,
  known: Lookup,
): Promise<CitedField> {
  return {
    field,
    accounts: await Promise.all(accounts.map((account, at) => cite(account, corroboration[at], known))),
    ...(onWordOf === undefined ? {} : { onWordOf: await known.named(onWordOf) }),
  }
}

async function cite(
  account: Account,
  behind: Corroboration | undefined,
  known: Lookup,
): Promise<CitedField['accounts'][number]> {
  const { evidence, ...rest } = account
  const { sources = [], since, voice } = behind ?? {}
  return {
    ...(rest as Omit<CitedField['accounts'][number], 'evidence' | 'corroboration'>),
    evidence: await Promise.all(evidence.map((one) => citeEvidence(one, known))),
    corroboration: {
      sources: await known.sources(sources),
      ...(since === undefined ? {} : { since }),
      ...(voice === undefined ? {} : { voice: await known.named(voice) }),
    },
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
    case 'inferred': {
      const { document, reasoning } = evidence
      return {
        basis: 'inferred',
        ...cited,
        ...(document === undefined ? {} : { document: await known.named(document) }),
        reasoning,
      }
    }
    case 'derived':
      return evidence as CitedEvidence
  }
}
