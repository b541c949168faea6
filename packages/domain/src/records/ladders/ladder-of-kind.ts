import type { Kind } from '../../primitives/kind.ts'
import { agreementLadder } from './agreement.ts'
import { commitmentLadder } from './commitment.ts'
import { eventLadder } from './event.ts'
import type { Ladder } from './ladder.ts'
import { projectLadder } from './project.ts'
import { statementLadder } from './statement.ts'
import { tenderLadder } from './tender.ts'

const ladders: Partial<Record<Kind, Ladder>> = {
  agreement: agreementLadder,
  commitment: commitmentLadder,
  event: eventLadder,
  project: projectLadder,
  statement: statementLadder,
  tender: tenderLadder,
}

/** The ladder that the status of a kind climbs; `undefined` for a kind that has no status. */
export const ladderOfKind = (kind: Kind): Ladder | undefined => ladders[kind]
