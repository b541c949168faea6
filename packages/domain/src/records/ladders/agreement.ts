import { ladder } from './ladder.ts'

/**
 * The status of an agreement. The acts are those of the UN Treaty Collection, with what comes before a signature;
 * `agreed` is for a source that tells of an understanding and of no text or signature.
 */
export const agreementLadder = ladder(
  [
    'proposed',
    'negotiating',
    'announced',
    'agreed',
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
    proposed: ['negotiating', 'announced', 'agreed', 'text-agreed', 'initialled', 'signed', 'abandoned'],
    negotiating: ['announced', 'agreed', 'text-agreed', 'initialled', 'signed', 'abandoned'],
    announced: ['negotiating', 'agreed', 'text-agreed', 'initialled', 'signed', 'in-force', 'abandoned'],
    agreed: ['text-agreed', 'initialled', 'signed', 'in-force', 'terminated', 'abandoned'],
    'text-agreed': ['initialled', 'signed', 'abandoned'],
    initialled: ['signed', 'abandoned'],
    signed: ['ratified', 'in-force', 'terminated', 'abandoned'],
    ratified: ['in-force', 'terminated'],
    'in-force': ['suspended', 'terminated'],
    suspended: ['in-force', 'terminated'],
    terminated: [],
    abandoned: [],
  },
  [
    'proposed',
    'negotiating',
    'announced',
    'agreed',
    'text-agreed',
    'initialled',
    'signed',
    'ratified',
    'in-force',
  ],
)
