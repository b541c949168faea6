import { leadValue } from '../evidence/account.ts'
import { isUnknown } from '../evidence/unknown.ts'
import type { History } from '../records/parts/history.ts'
import type { Finding } from './issue.ts'
import type { Rule } from './rule.ts'

/**
 * A status that several documents tell is one step with several accounts: no second step in the state where the thing
 * stands already, and none in a state to which the same act brought it before. A thing may come back to a state that
 * it left.
 *
 * Two accounts of a step that name different states contradict or refine each other, so they do not restate; but a
 * document that calls one state by two words, which each account keeps as written and a note explains, may.
 */
export const statusStepsAgree: Rule = {
  name: 'status-steps-agree',
  guards: 'What documents say of one state is one step with accounts, and different states do not restate.',
  *check(corpus) {
    for (const { of, path, history } of corpus.histories) {
      yield* [...steps(history)].map((fault) => ({ id: of.id, ...fault, path: [...path, ...fault.path] }))
      yield* [...states(history)].map((fault) => ({ id: of.id, ...fault, path: [...path, ...fault.path] }))
    }
  },
}

type Fault = Omit<Finding, 'id'>

function* steps(history: History): Generator<Fault> {
  for (const [index, step] of history.entries()) {
    const state = leadValue(step.state)
    if (state === undefined) continue
    const before = history.slice(0, index).filter((one) => leadValue(one.state) !== undefined)
    const twin = before.find(
      (one) => leadValue(one.state) === state && (one === before.at(-1) || sameAct(one, step)),
    )
    if (twin)
      yield {
        path: [index, 'state'],
        expected: `one step for ${state}, with all accounts of it`,
        got: `${state} again after step ${history.indexOf(twin) + 1}`,
        fix: 'staying is no move: add the evidence to that step, and where its date differs, an account of the date',
      }
  }
}

const sameAct = (a: History[number], b: History[number]): boolean =>
  (a.event !== undefined && a.event === b.event) || (a.statement !== undefined && a.statement === b.statement)

function* states(history: History): Generator<Fault> {
  for (const [index, { state }] of history.entries())
    for (const [at, { value, asWritten, answers }] of state.entries()) {
      const answered = state.find(({ id }) => id === answers?.account)
      if (!answered || answers?.relation !== 'restates') continue
      if (isUnknown(value) || isUnknown(answered.value) || value === answered.value) continue
      if (asWritten !== undefined && answered.asWritten !== undefined && answers.note !== undefined) continue
      yield {
        path: [index, 'state', at, 'answers', 'relation'],
        expected: `rival, supersedes or refines, since ${value} is another state than ${answered.value}`,
        got: 'restates',
        fix: 'choose one of them; where both are words for one state, add "asWritten" to both accounts and a "note"',
      }
    }
}
