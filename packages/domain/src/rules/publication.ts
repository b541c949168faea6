import { type Account, leadValue } from '../evidence/account.ts'
import { documentsOf } from '../evidence/evidence.ts'
import type { EdtfDate } from '../primitives/edtf-date.ts'
import type { Corpus } from './corpus.ts'

/** The documents that an account rests on, each once; an account that is only derived names none. */
export const documentsBehind = (account: Account): string[] => [
  ...new Set(account.evidence.flatMap(documentsOf)),
]

/** When a document was published: by the first of its accounts that is known. */
export function publicationOf(corpus: Corpus, id: string): EdtfDate | undefined {
  const accounts = corpus.getAs('document', id)?.published ?? []
  return accounts.map((account) => leadValue([account])).find((date) => date !== undefined)
}
