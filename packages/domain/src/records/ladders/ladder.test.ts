import { describe, expect, test } from 'vitest'
import { agreementLadder } from './agreement.ts'
import { commitmentLadder } from './commitment.ts'
import { eventLadder } from './event.ts'
import { allowsMove, type Ladder } from './ladder.ts'
import { projectLadder } from './project.ts'
import { proposalLadder } from './proposal.ts'
import { statementLadder } from './statement.ts'
import { tenderLadder } from './tender.ts'

const ladders: Readonly<Record<string, Ladder>> = {
  agreement: agreementLadder,
  commitment: commitmentLadder,
  event: eventLadder,
  project: projectLadder,
  proposal: proposalLadder,
  statement: statementLadder,
  tender: tenderLadder,
}

describe.each(Object.entries(ladders))('the ladder of %s', (_, { states, moves, course }) => {
  const all = moves as Readonly<Record<string, readonly string[]>>

  test('has moves from every state, and to its states alone', () => {
    expect(Object.keys(all).sort()).toEqual([...states].sort())
    for (const to of Object.values(all).flat()) expect(states).toContain(to)
  })

  test('has no state that stays by a move, and no move twice', () => {
    for (const [from, to] of Object.entries(all)) {
      expect(to).not.toContain(from)
      expect(new Set(to).size).toBe(to.length)
    }
  })

  test('has a course of its states, in their order, each reached from one before it', () => {
    expect(course).toEqual(states.filter((state) => course.includes(state)))
    for (const [index, state] of course.entries())
      if (index > 0) expect(course.slice(0, index).flatMap((before) => all[before])).toContain(state)
  })

  test('leads to every state but the ones that it can begin in', () => {
    const reached = new Set(Object.values(all).flat())
    const beginnings = states.filter((state) => !reached.has(state))
    for (const beginning of beginnings) expect(all[beginning]?.length).toBeGreaterThan(0)
    expect(beginnings.length).toBeLessThan(states.length)
  })
})

test.each([
  [agreementLadder, 'signed', 'in-force', true],
  [agreementLadder, 'in-force', 'signed', false],
  [agreementLadder, 'in-force', 'in-force', false],
  [commitmentLadder, 'fulfilled', 'announced', false],
  [statementLadder, 'published', 'deleted', true],
  [tenderLadder, 'awarded', 'evaluation', false],
  [tenderLadder, 'nowhere', 'awarded', false],
] as const)('a move from %2$s to %3$s', (ladder, from, to, allowed) => {
  expect(allowsMove(ladder, from, to)).toBe(allowed)
})
