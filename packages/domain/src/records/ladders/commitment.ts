import { ladder } from './ladder.ts'

/** The status of a commitment. IATI keeps pledge, commitment and disbursement apart; so does this. */
export const commitmentLadder = ladder(
  ['proposed', 'announced', 'agreed', 'under-way', 'partly-fulfilled', 'fulfilled', 'breached', 'withdrawn'],
  {
    proposed: ['announced', 'agreed', 'withdrawn'],
    announced: ['agreed', 'under-way', 'partly-fulfilled', 'fulfilled', 'withdrawn'],
    agreed: ['under-way', 'partly-fulfilled', 'fulfilled', 'breached', 'withdrawn'],
    'under-way': ['partly-fulfilled', 'fulfilled', 'breached', 'withdrawn'],
    'partly-fulfilled': ['fulfilled', 'breached', 'withdrawn'],
    fulfilled: [],
    breached: ['under-way', 'fulfilled'],
    withdrawn: [],
  },
  ['proposed', 'announced', 'agreed', 'under-way', 'partly-fulfilled', 'fulfilled'],
)
