import { type Account, isAccounts } from '../evidence/account.ts'
import type { Basis } from '../evidence/basis.ts'
import { documentsOf } from '../evidence/evidence.ts'
import { remembered } from '../primitives/remembered.ts'
import type { EntenteRecord } from '../records/record.ts'

/** On what all accounts of a record rest together. */
export interface Grounds {
  /** Every document, each once; a document rests on itself. */
  readonly documents: ReadonlySet<string>
  readonly bases: ReadonlySet<Basis>
  /** Whether any account answers another. */
  readonly isAnswered: boolean
}

/** On what a record rests. All its accounts are read for it, so it is kept. */
export const groundsOf = remembered((record: EntenteRecord): Grounds => {
  const documents = new Set<string>(record.kind === 'document' ? [record.id] : [])
  const bases = new Set<Basis>()
  let isAnswered = false
  eachAccount(record, ({ evidence, answers }) => {
    isAnswered ||= answers !== undefined
    for (const one of evidence) {
      bases.add(one.basis)
      for (const id of documentsOf(one)) documents.add(id)
    }
  })
  return { documents, bases, isAnswered }
})

/** Visits every account that stands in a value. Where it stands is not asked, which makes it much the quicker walk. */
function eachAccount(value: unknown, visit: (account: Account) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (isAccounts(value)) for (const account of value) visit(account)
  else for (const part of Object.values(value)) eachAccount(part, visit)
}
