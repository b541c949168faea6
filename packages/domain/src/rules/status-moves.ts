import { leadValue } from '../evidence/account.ts'
import { allowsMove } from '../records/ladders/ladder.ts'
import type { Rule } from './rule.ts'
import { list } from './wording.ts'

/** A status moves only along the edges of its ladder. */
export const statusMoves: Rule = {
  name: 'status-moves',
  guards: 'A status moves only along the edges of its ladder.',
  *check(corpus) {
    for (const { of, path, history, ladder } of corpus.histories) {
      let from: string | undefined
      for (const [index, entry] of history.entries()) {
        const to = leadValue(entry.state)
        if (to === undefined) continue
        // Staying is no move: `status-steps-agree` speaks of it.
        if (from !== undefined && from !== to && !allowsMove(ladder, from, to)) {
          const moves = (ladder.moves as Record<string, readonly string[]>)[from] ?? []
          yield {
            id: of.id,
            path: [...path, index, 'state'],
            expected:
              moves.length > 0
                ? `${list(moves)} after ${from}`
                : `nothing after ${from}, where the ladder ends`,
            got: to,
            fix: 'correct the state, the order, or the entry before; the ladders stand in src/records/ladders',
          }
        }
        from = to
      }
    }
  },
}
