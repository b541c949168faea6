import { ladder } from './ladder.ts'

/** The status of one proposal in a tender. Standard: OCDS bid status, and `selected` for an award. */
export const proposalLadder = ladder(
  ['invited', 'pending', 'valid', 'disqualified', 'withdrawn', 'selected', 'not-selected'],
  {
    invited: ['pending', 'withdrawn'],
    pending: ['valid', 'disqualified', 'withdrawn', 'selected', 'not-selected'],
    valid: ['selected', 'not-selected', 'withdrawn', 'disqualified'],
    disqualified: [],
    withdrawn: [],
    selected: ['withdrawn'],
    'not-selected': [],
  },
  ['invited', 'pending', 'valid', 'selected'],
)
