import * as z from 'zod'
import { accounts } from '../evidence/account.ts'
import { EdtfDate } from '../primitives/edtf-date.ts'
import { actorReference, reference } from '../primitives/id.ts'
import { Text } from '../primitives/text.ts'
import { proposalLadder } from './ladders/proposal.ts'
import { tenderLadder } from './ladders/tender.ts'
import { about } from './parts/about.ts'
import { base } from './parts/base.ts'
import { Dependency } from './parts/dependency.ts'
import { history } from './parts/history.ts'
import { participants } from './parts/participation.ts'

/** As what an actor stands in a tender; who proposes is told by the proposals. */
export const tenderRoles = ['purchaser'] as const

/** One rival proposal, with a status of its own and its chances as somebody judges them. */
const Proposal = z
  .strictObject({
    bidder: actorReference(),
    status: history(proposalLadder),
    chances: z
      .array(accounts(Text))
      .min(1)
      .optional()
      .meta({ description: 'Its chances, as somebody judges them' }),
  })
  .meta({ id: 'Proposal', description: 'One rival proposal' })

/** A procurement in any stage up to its award, with rival proposals. Standard: OCDS tender and bids. */
export const Tender = z
  .strictObject({
    ...base('tender'),
    participants: participants(tenderRoles).min(1),
    need: accounts(Text).meta({ description: 'What is to be bought' }),
    replaces: accounts(reference('place', 'project'))
      .optional()
      .meta({ description: 'What it is to replace' }),
    proposals: z.array(Proposal).min(1).optional(),
    othersPropose: accounts(z.boolean())
      .optional()
      .meta({ description: 'Whether there are proposals beside the listed ones' }),
    consequences: z.array(accounts(Text)).min(1).optional().meta({ description: 'What a choice would mean' }),
    date: accounts(EdtfDate).optional(),
    dependsOn: z.array(Dependency).min(1).optional(),
    status: history(tenderLadder),
    about,
  })
  .meta({ id: 'Tender', description: 'A procurement in any stage up to its award' })

/** A tender; see {@link Tender}. */
export type Tender = z.output<typeof Tender>
