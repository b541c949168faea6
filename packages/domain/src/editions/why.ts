import { isAccounts } from '../evidence/account.ts'
import { isSame } from './json-value.ts'

/**
 * Why a claim-bearing field is not as it was, as its accounts say it: each new account by how it relates to the one
 * that it answers, and a new lead by its reason. Empty where they give none; then the release's reason stands.
 */
export function whyOf(change: { readonly before?: unknown; readonly after?: unknown }): string[] {
  if (!isAccounts(change.after)) return []
  const before = isAccounts(change.before) ? change.before : []
  const known = new Map(before.map((account) => [account.id, account]))
  const answers = change.after.flatMap(({ id, answers }) => {
    if (!answers || isSame(known.get(id)?.answers, answers)) return []
    const { account, relation, note } = answers
    return [`${id} ${verbs[relation]} ${account}${note === undefined ? '.' : `: ${note}`}`]
  })
  const [lead] = change.after
  const isNewLead = lead?.lead !== undefined && before.length > 0 && before[0]?.id !== lead.id
  return isNewLead ? [...answers, `${lead.id} leads: ${lead.lead}`] : answers
}

const verbs = { rival: 'rivals', supersedes: 'supersedes', refines: 'refines', restates: 'restates' } as const
