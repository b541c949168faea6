import { ladder } from './ladder.ts'

/** Whether an event is to come, is going on or has happened. Standard: schema.org EventStatusType is the nearest. */
export const eventLadder = ladder(
  ['expected', 'planned', 'under-way', 'happened', 'postponed', 'cancelled'],
  {
    expected: ['planned', 'under-way', 'happened', 'postponed', 'cancelled'],
    planned: ['under-way', 'happened', 'postponed', 'cancelled'],
    'under-way': ['happened', 'cancelled'],
    happened: [],
    postponed: ['planned', 'under-way', 'happened', 'cancelled'],
    cancelled: [],
  },
  ['expected', 'planned', 'under-way', 'happened'],
)
