import { ladder } from './ladder.ts'

/** Whether an event is to come, is going on or has happened. Standard: schema.org EventStatusType is the nearest. */
export const eventLadder = ladder(['expected', 'planned', 'under-way', 'held', 'postponed', 'cancelled'], {
  expected: ['planned', 'under-way', 'held', 'postponed', 'cancelled'],
  planned: ['under-way', 'held', 'postponed', 'cancelled'],
  'under-way': ['held', 'cancelled'],
  held: [],
  postponed: ['planned', 'under-way', 'held', 'cancelled'],
  cancelled: [],
})
