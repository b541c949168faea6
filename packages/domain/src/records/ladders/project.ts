import { ladder } from './ladder.ts'

/** The stage of a project. Standard: IATI ActivityStatus, with `proposed` before it. */
export const projectLadder = ladder(
  ['proposed', 'planned', 'implementation', 'finalisation', 'closed', 'suspended', 'cancelled'],
  {
    proposed: ['planned', 'implementation', 'cancelled'],
    planned: ['implementation', 'suspended', 'cancelled'],
    implementation: ['finalisation', 'closed', 'suspended', 'cancelled'],
    finalisation: ['closed', 'suspended', 'cancelled'],
    closed: [],
    suspended: ['planned', 'implementation', 'cancelled'],
    cancelled: [],
  },
  ['proposed', 'planned', 'implementation', 'finalisation', 'closed'],
)
