import type { MarkName } from './mark.tsx'

/** How a state is drawn: as settled, as pending, as on its way, or as ended before its time. */
export type Tone = 'settled' | 'pending' | 'partial' | 'ended'

const tones: Record<Tone, readonly string[]> = {
  settled: [
    'signed',
    'ratified',
    'in-force',
    'happened',
    'agreed',
    'fulfilled',
    'awarded',
    'selected',
    'closed',
    'made',
    'published',
    'raised',
    'affirms',
  ],
  pending: [
    'proposed',
    'negotiating',
    'planning',
    'planned',
    'expected',
    'active',
    'evaluation',
    'invited',
    'pending',
    'valid',
    'postponed',
    'asks',
  ],
  partial: [
    'announced',
    'text-agreed',
    'initialled',
    'under-way',
    'partly-fulfilled',
    'implementation',
    'finalisation',
    'corrected',
    'explained',
    'mixed',
  ],
  ended: [
    'suspended',
    'terminated',
    'abandoned',
    'breached',
    'withdrawn',
    'cancelled',
    'unsuccessful',
    'disqualified',
    'not-selected',
    'not-raised',
    'deleted',
    'rejects',
    'abstains',
  ],
}

const marks: Record<Tone, MarkName> = { settled: 'disc', pending: 'ring', partial: 'half', ended: 'cross' }

/** The tone of a state, or `undefined` where the word is the state of nothing known here. */
export function toneOfState(state: string): Tone | undefined {
  return (Object.keys(tones) as Tone[]).find((tone) => tones[tone].includes(state))
}

/** The mark of a tone. */
export const markOfTone = (tone: Tone): MarkName => marks[tone]
