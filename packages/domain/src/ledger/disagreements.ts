import type { AccountRelation, Accounts } from '../evidence/account.ts'
import { claimFieldsOf } from '../evidence/fields.ts'
import { isUnknown } from '../evidence/unknown.ts'
import type { EntenteRecord } from '../records/record.ts'
import { fieldAccountsOf } from './field-accounts.ts'
import type { DisagreeingPair, Disagreement, DisagreementsQuery } from './ledger.ts'
import type { Sortable } from './page.ts'
import type { Corroborator } from './sources/corroboration.ts'

/** How far apart two accounts are by their relation; a restatement says the same and is no disagreement. */
const weight: Readonly<Record<AccountRelation, number>> = {
  rival: 3,
  supersedes: 2,
  refines: 1,
  restates: 0,
}

/** The pairs of accounts of a field that both say something and relate otherwise than by saying the same. */
export function disagreeingPairs(
  accounts: Accounts,
  relation?: DisagreementsQuery['relation'],
): readonly DisagreeingPair[] {
  const saying = new Set(accounts.filter(({ value }) => !isUnknown(value)).map(({ id }) => id))
  return accounts.flatMap(({ id, answers }) => {
    if (!answers || !saying.has(id) || !saying.has(answers.account)) return []
    if (relation === undefined ? weight[answers.relation] === 0 : answers.relation !== relation) return []
    const { account, relation: how, note } = answers
    return [{ account: id, answers: account, relation: how, ...(note === undefined ? {} : { note }) }]
  })
}

/** The disagreements of a record, a field each, to be sorted: the farthest apart first, then those of most sources. */
export function disagreementsOf(
  record: EntenteRecord,
  corroborator: Corroborator,
  relation: DisagreementsQuery['relation'],
): readonly Sortable<Disagreement>[] {
  return [...claimFieldsOf(record)].flatMap((claim) => {
    const { field, accounts } = claim
    const pairs = disagreeingPairs(accounts, relation)
    if (pairs.length === 0) return []
    const sources = corroborator.sourcesOf(accounts.flatMap(({ evidence }) => evidence))
    const apart = Math.max(...pairs.map((pair) => weight[pair.relation]))
    return [
      {
        id: `${record.id}#${field}`,
        value: apart * 1000 + sources.length,
        item: {
          id: record.id,
          kind: record.kind,
          label: record.label,
          ...fieldAccountsOf(record, claim, corroborator),
          pairs,
          sources,
        },
      },
    ]
  })
}
