import { ladder } from './ladder.ts'

/** The stage of a procurement. Standard: OCDS tenderStatus, with the award that ends it and an evaluation before. */
export const tenderLadder = ladder(
  ['planning', 'planned', 'active', 'evaluation', 'awarded', 'cancelled', 'unsuccessful', 'withdrawn'],
  {
    planning: ['planned', 'active', 'evaluation', 'cancelled', 'withdrawn'],
    planned: ['active', 'evaluation', 'cancelled', 'withdrawn'],
    active: ['evaluation', 'awarded', 'cancelled', 'unsuccessful', 'withdrawn'],
    evaluation: ['awarded', 'cancelled', 'unsuccessful', 'withdrawn'],
    awarded: ['cancelled'],
    cancelled: [],
    unsuccessful: [],
    withdrawn: [],
  },
  ['planning', 'planned', 'active', 'evaluation', 'awarded'],
)
