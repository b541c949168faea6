import { ladder } from './ladder.ts'

/** The status of an agreement. The acts are those of the UN Treaty Collection, with what comes before a signature. */
export const agreementLadder = ladder(
  [
    'proposed',
    'negotiating',
    'announced',
    'text-agreed',
    'initialled',
    'signed',
    'ratified',
    'in-force',
    'suspended',
    'terminated',
    'abandoned',
  ],
  {
    proposed: ['negotiating', 'announced', 'text-agreed', 'initialled', 'signed', 'abandoned'],
    negotiating: ['announced', 'text-agreed', 'initialled', 'signed', 'abandoned'],
    announced: ['negotiating', 'text-agreed', 'initialled', 'signed', 'in-force', 'abandoned'],
    'text-agreed': ['initialled', 'signed', 'abandoned'],
    initialled: ['signed', 'abandoned'],
    signed: ['ratified', 'in-force', 'terminated', 'abandoned'],
    ratified: ['in-force', 'terminated'],
    'in-force': ['suspended', 'terminated'],
    suspended: ['in-force', 'terminated'],
    terminated: [],
    abandoned: [],
  },
)
