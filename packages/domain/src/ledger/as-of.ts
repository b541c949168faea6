import { type Account, isAccounts } from '../evidence/account.ts'
import { documentsOf, type Evidence } from '../evidence/evidence.ts'
import type { EdtfDate } from '../primitives/edtf-date.ts'
import { bounds } from '../primitives/edtf-order.ts'
import { valueAt } from '../primitives/pointer.ts'
import type { Dataset } from '../records/dataset.ts'
import type { EntenteRecord } from '../records/record.ts'
import { dateOf } from './facets.ts'

/**
 * The dataset as it was known on a day: what rests on documents published after it is taken away. A document counts
 * as published from the last day that its date can mean, since before that nobody could be sure to have read it;
 * one without any date counts as always known. An account keeps the evidence that remains; a derived value remains
 * while all its inputs do; a record remains while all the fields that its kind requires do.
 */
export function knownOn(dataset: Dataset, day: EdtfDate): Dataset {
  const limit = bounds(day).latest
  const byId = new Map<string, EntenteRecord>(dataset.records.map((record) => [record.id, record]))
  const isKnown = (documentId: string): boolean => {
    const document = byId.get(documentId)
    const date = document && dateOf(document)
    return date === undefined || bounds(date).latest <= limit
  }

  const rests = (evidence: Evidence): boolean => {
    if (evidence.basis !== 'derived') return documentsOf(evidence).every(isKnown)
    return evidence.inputs.every((input) => {
      const [id = '', field = ''] = input.split('#')
      const accounts = valueAt(byId.get(id), field)
      return isAccounts(accounts) && accounts.some((account) => account.evidence.some(rests))
    })
  }

  const records = dataset.records.flatMap((record) => {
    if (record.kind === 'document') return isKnown(record.id) ? [record] : []
    const left = prune(record, rests) as EntenteRecord
    const whole = dataset.required[record.kind].every((field) => Object.hasOwn(left, field))
    return whole && !losesItsHistory(left) ? [left] : []
  })
  const left = new Set<string>(records.map((record) => record.id))
  return {
    ...dataset,
    records,
    references: dataset.references.filter(({ from, to }) => left.has(from) && left.has(to)),
  }
}

const losesItsHistory = (record: EntenteRecord): boolean => 'status' in record && record.status.length === 0

const gone = Symbol('gone')

function prune(value: unknown, rests: (evidence: Evidence) => boolean): unknown {
  if (isAccounts(value)) {
    const kept = value.flatMap((account) => pruneAccount(account, rests))
    return kept.length === 0 ? gone : withoutLostAnswers(kept)
  }
  if (Array.isArray(value)) return value.map((item) => prune(item, rests)).filter((item) => item !== gone)
  if (typeof value !== 'object' || value === null) return value
  const before = Object.entries(value)
  const after = before.map(([key, item]) => [key, prune(item, rests)] as const).filter(([, item]) => item !== gone)
  // A part that lost a claim, such as a participant without its role, is no longer known as a whole.
  const lostClaim = after.length < before.length && !Object.hasOwn(value, 'kind')
  return lostClaim && !after.some(([, item]) => isAccounts(item)) ? gone : Object.fromEntries(after)
}

function pruneAccount(account: Account, rests: (evidence: Evidence) => boolean): Account[] {
  const evidence = account.evidence.filter(rests)
  return evidence.length === 0 ? [] : [{ ...account, evidence }]
}

/** An account that answered one which is no longer known stands by itself. */
function withoutLostAnswers(accounts: readonly Account[]): readonly Account[] {
  const ids = new Set(accounts.map(({ id }) => id))
  return accounts.map(({ answers, ...account }) =>
    answers && ids.has(answers.account) ? { ...account, answers } : account,
  )
}
