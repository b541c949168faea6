import type { RecordOf } from '../records/record.ts'
import { attributed, stated } from './accounts.ts'
import { build, type Given } from './build.ts'

/** An event: the leaders of Aldmark and Brevia meet in Saltmouth on a day in May 2031. */
export const anEvent = (given: Given<'event'> = {}): RecordOf<'event'> =>
  build(
    'event',
    {
      id: 'saltmouth-meeting',
      type: 'meeting',
      date: stated('2031-05-04'),
      place: stated('saltmouth'),
      participants: [
        { actor: 'ada-marsh', for: 'aldmark', role: stated('host') },
        { actor: 'bo-lind', for: 'brevia', role: stated('visitor') },
      ],
      status: [{ state: stated('happened') }],
    },
    given,
  )

/** A statement: Ada Marsh on the lamps, with five words quoted from passage 2.2. */
export const aStatement = (given: Given<'statement'> = {}): RecordOf<'statement'> =>
  build(
    'statement',
    {
      id: 'ada-marsh-on-lamps',
      form: 'mixed',
      speaker: stated('ada-marsh', 'harbour-report#2.2'),
      content: attributed('The lamps will serve both shores.', 'ada-marsh', 'harbour-report#2.2'),
      fragments: [{ text: 'a light for both shores', passage: 'harbour-report#2.2', start: 210, end: 233 }],
      date: stated('2031-05-04', 'harbour-report#2.2'),
      status: [{ state: stated('made', 'harbour-report#2.2') }],
    },
    given,
  )

/** A dispute: whose the shoals are, with a position of each side. */
export const aDispute = (given: Given<'dispute'> = {}): RecordOf<'dispute'> =>
  build(
    'dispute',
    {
      id: 'shoals-question',
      question: 'Do the shoals belong to Aldmark?',
      positions: [
        { actor: 'aldmark', stance: stated('affirms'), position: stated('The shoals are its own.') },
        { actor: 'brevia', stance: stated('rejects'), position: stated('The shoals are shared.') },
      ],
    },
    given,
  )
