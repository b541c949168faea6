import { MemoryLedger } from '@entente/domain/ledger'
import { aDataset, anEvent, stated } from '@entente/domain/testing'
import { type Times, timed } from './timed.ts'
import { numbers, vocabulary } from './vocabulary.ts'

const records = 10_000

/** Searches among 10,000 made-up records of about 40 words each, in the four ways in which people ask. */
export async function searchTimes(): Promise<Record<string, Times>> {
  const word = vocabulary(20_000, numbers(1))
  const text = (length: number) => Array.from({ length }, word).join(' ')
  const events = Array.from({ length: records }, (_, at) =>
    anEvent({ id: `event-${at}`, label: text(6), summary: text(20), purpose: [stated(text(15))] }),
  )
  const ledger = new MemoryLedger(await aDataset(events))
  const ask = (question: () => string) => timed(300, 50, () => ledger.search({ q: question(), limit: 20 }))
  return {
    'one word': await ask(word),
    'two words': await ask(() => `${word()} ${word()}`),
    'the first four letters of a word': await ask(() => word().slice(0, 4)),
    'a word with a slip': await ask(() => word().replace(/(?<=^..)./, 'x')),
  }
}
