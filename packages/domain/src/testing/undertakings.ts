import type { RecordOf } from '../records/record.ts'
import { stated, undisclosed } from './accounts.ts'
import { build, type Given } from './build.ts'

/** An agreement: Aldmark and Brevia sign an accord on lighthouses. */
export const anAgreement = (given: Given<'agreement'> = {}): RecordOf<'agreement'> =>
  build(
    'agreement',
    {
      id: 'lamp-accord',
      instrument: stated('agreement'),
      participants: [
        { actor: 'aldmark', role: stated('party') },
        { actor: 'brevia', role: stated('party') },
        { actor: 'ada-marsh', for: 'aldmark', role: stated('signatory') },
        { actor: 'bo-lind', for: 'brevia', role: stated('signatory') },
      ],
      date: stated('2031-05-04'),
      concludedAt: stated('saltmouth-meeting'),
      status: [{ state: stated('signed'), event: 'saltmouth-meeting' }],
    },
    given,
  )

/** A commitment under the accord: Aldmark gives Brevia money for lamps, in two currencies. */
export const aCommitment = (given: Given<'commitment'> = {}): RecordOf<'commitment'> =>
  build(
    'commitment',
    {
      id: 'lamp-grant',
      participants: [
        { actor: 'aldmark', role: stated('giver', 'harbour-report#4.1') },
        { actor: 'brevia', role: stated('receiver', 'harbour-report#4.1') },
      ],
      action: stated('Aldmark pays for new lamps.', 'harbour-report#4.1'),
      amount: stated(
        {
          amount: '1500000',
          currency: 'USD',
          nature: 'grant',
          beside: [{ amount: '1200000', currency: 'EUR' }],
        },
        'harbour-report#4.1',
      ),
      under: stated('lamp-accord', 'harbour-report#4.1'),
      status: [{ state: stated('agreed', 'harbour-report#4.1') }],
    },
    given,
  )

/** A project: a road along the coast from Saltmouth to Pinehaven. */
export const aProject = (given: Given<'project'> = {}): RecordOf<'project'> =>
  build(
    'project',
    {
      id: 'coast-road',
      type: 'transport',
      name: stated({ text: 'Coast Road' }, 'harbour-report#5.1'),
      route: {
        from: stated('saltmouth', 'harbour-report#5.1'),
        to: stated('pinehaven', 'harbour-report#5.1'),
        modes: [stated('road', 'harbour-report#5.1')],
        length: undisclosed('harbour-report#5.1'),
      },
      purpose: [stated('To join the two shores.', 'harbour-report#5.1')],
      status: [{ state: stated('planned', 'harbour-report#5.1') }],
    },
    given,
  )

/** A tender: Brevia compares proposals for a lighthouse. */
export const aTender = (given: Given<'tender'> = {}): RecordOf<'tender'> =>
  build(
    'tender',
    {
      id: 'lighthouse-tender',
      participants: [{ actor: 'brevia', role: stated('purchaser', 'harbour-report#5.1') }],
      need: stated('A new lighthouse.', 'harbour-report#5.1'),
      proposals: [
        { bidder: 'lamp-works', status: [{ state: stated('pending', 'harbour-report#5.1') }] },
        { bidder: 'aldmark', status: [{ state: stated('pending', 'harbour-report#5.1') }] },
      ],
      status: [{ state: stated('evaluation', 'harbour-report#5.1') }],
    },
    given,
  )
