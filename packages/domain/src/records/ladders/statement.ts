import { ladder } from './ladder.ts'

/** The life of a statement: said or published, then perhaps corrected, deleted, explained or withdrawn. */
export const statementLadder = ladder(
  ['made', 'published', 'corrected', 'deleted', 'explained', 'withdrawn'],
  {
    made: ['corrected', 'explained', 'withdrawn'],
    published: ['corrected', 'deleted', 'explained', 'withdrawn'],
    corrected: ['deleted', 'explained', 'withdrawn'],
    deleted: ['published', 'explained'],
    explained: ['corrected', 'deleted', 'withdrawn'],
    withdrawn: ['explained'],
  },
  [],
)
