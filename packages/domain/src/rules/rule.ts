import type { Corpus } from './corpus.ts'
import type { Finding } from './issue.ts'

/** One cross-record rule. Its name is its file's name; it yields everything it finds, never just the first. */
export interface Rule {
  /** Name, as it is printed: `references-exist`. */
  readonly name: string
  /** What the rule guards, in one sentence. */
  readonly guards: string
  /** Yields what is wrong in the corpus. */
  check(corpus: Corpus): Iterable<Finding>
}
