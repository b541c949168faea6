import type { Account } from '../evidence/account.ts'
import type { Path } from '../primitives/walk-schema.ts'
import type { EntenteRecord } from '../records/record.ts'
import type { Corpus } from './corpus.ts'

/** An account that answers another, with the one that it answers and its own place. */
interface AnsweredPair {
  readonly of: EntenteRecord
  readonly path: Path
  readonly account: Account
  readonly answered: Account
}

/** Every account that answers another account of its field. */
export function* answeredPairs(corpus: Corpus): Generator<AnsweredPair> {
  for (const { of, path, accounts } of corpus.claims) {
    if (accounts.length < 2) continue
    for (const [index, account] of accounts.entries()) {
      const answered = accounts.find(({ id }) => id === account.answers?.account)
      if (answered && answered !== account) yield { of, path: [...path, index], account, answered }
    }
  }
}
