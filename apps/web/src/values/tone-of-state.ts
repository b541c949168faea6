import type { MarkName } from './mark.tsx'

/** How a state is drawn: as settled, as pending, as on its way, or as ended before its time. */
export type Tone = 'settled' | 'pending' | 'partial' | 'ended'

/** The states of each tone. */
export const statesByTone: Record<Tone, readonly string[]> = {
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
  ],
}

const marks: Record<Tone, MarkName> = { settled: 'disc', pending: 'ring', partial: 'half', ended: 'cross' }

/** The tone of a state, or `undefined` where the word is the state of nothing known here. */
export function toneOfState(state: string): Tone | undefined {
  return (Object.keys(statesByTone) as Tone[]).find((tone) => statesByTone[tone].includes(state))
}

/** The mark of a tone. */
export const markOfTone = (tone: Tone): MarkName => marks[tone]
