import type { CitedField, CitedPassage } from '../resources/evidence/cited-field.ts'
import type { Lookup } from '../resources/evidence/lookup.ts'

type CitedAccount = CitedField['accounts'][number]

/** Shows a field with its accounts in the few words that an assistant needs to cite it. Addresses are made absolute. */
export async function citation({ field, accounts, onWordOf }: CitedField, known: Lookup, origin: string) {
  return {
    field,
    accounts: await Promise.all(accounts.map((account) => showAccount(account, known, origin))),
    ...(onWordOf === undefined ? {} : { onlyOnTheWordOf: onWordOf.label }),
  }
}

async function showAccount(
  { id, value, asWritten, answers, evidence, corroboration }: CitedAccount,
  known: Lookup,
  origin: string,
) {
  return {
    account: id,
    value,
    ...(asWritten === undefined ? {} : { asWritten }),
    ...(answers === undefined ? {} : { relation: answers }),
    independentSources: corroboration.sources.map(({ label }) => label),
    ...(corroboration.since === undefined ? {} : { since: corroboration.since }),
    evidence: await Promise.all(
      evidence.map(async ({ basis, speaker, by, reasoning, rule, inputs, document, passages = [] }) => ({
        basis,
        ...(speaker === undefined ? {} : { speaker: speaker.label }),
        ...(by === undefined ? {} : { judgedBy: typeof by === 'string' ? by : by.label }),
        ...(reasoning === undefined ? {} : { reasoning }),
        ...(rule === undefined ? {} : { rule, inputs }),
        ...(document === undefined ? {} : { document: document.label }),
        passages: await Promise.all(passages.map((passage) => showPassage(passage, known, origin))),
      })),
    ),
  }
}

async function showPassage(
  { id, document, gloss, publisher, published, links }: CitedPassage,
  known: Lookup,
  origin: string,
) {
  return {
    passage: id,
    says: gloss,
    document: (await known.named(document)).label,
    ...(publisher === undefined ? {} : { publisher: publisher.label }),
    ...(published === undefined ? {} : { published }),
    address: links.source ?? `${origin}${links.passages}`,
  }
}
