import type { EntenteRecord } from '@entente/domain'
import { statusOf } from '@entente/domain/ledger'
import { ledger } from '../ledger/ledger.ts'
import { summaryOf } from '../record/description-of.ts'
import { type Tone, toneOfState } from '../values/tone-of-state.ts'
import { kindName, termName, words } from '../words.ts'
import type { CardFacts } from './card.tsx'

/** The colours of the tones in the light palette, which every card has. */
const colours: Record<Tone, string> = {
  settled: '#1c6338',
  pending: '#2d4f9c',
  partial: '#835300',
  ended: '#99281d',
}

/** What the social image of a record tells. */
export async function cardFacts(record: EntenteRecord): Promise<CardFacts> {
  const status = statusOf(record)
  const { sources = [] } = (await ledger.sources(record.id)) ?? {}
  return {
    kind: kindName(record.kind),
    title: record.label,
    text: summaryOf(record) ?? '',
    foot: sources.length === 0 ? words.site.title : words.evidence.sources(sources.length),
    ...(status === undefined
      ? {}
      : { standing: { word: termName(status), colour: colours[toneOfState(status) ?? 'pending'] } }),
  }
}
