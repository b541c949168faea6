import { passagesOf } from '../../evidence/evidence.ts'
import { remembered } from '../../primitives/remembered.ts'
import type { RecordOf } from '../../records/record.ts'
import type { MakeComparison, Sign } from './comparison.ts'
import { compareWords, contentWords, type Rarity, rarityIn } from './content-words.ts'
import { dateKeys, dateSigns } from './dates.ts'
import { fold } from './fold.ts'
import { knownValues } from './known-values.ts'

type Statement = RecordOf<'statement'>

const prepared = remembered((statement: Statement) => ({
  speakers: knownValues(statement.speaker),
  dates: knownValues(statement.date),
  words: contentWords(knownValues(statement.content).join(' ')),
  passages: [...new Set(statement.content.flatMap(({ evidence }) => evidence.flatMap(passagesOf)))],
  quotes: new Map((statement.fragments ?? []).map(({ text }) => [fold(text).join(' '), text])),
}))

/** Statements are known by their speaker, their day, and their words or the passage that has them. */
export const compareStatements: MakeComparison<'statement'> = (records) => {
  const rarity = rarityIn(records.map((statement) => prepared(statement).words))
  return {
    *keys(statement) {
      const { speakers, dates, passages } = prepared(statement)
      for (const speaker of speakers) {
        for (const passage of passages) yield `${speaker} ${passage}`
        for (const when of dateKeys(dates)) yield `${speaker} ${when}`
      }
    },
    signs(a, b) {
      const [own, other] = [prepared(a), prepared(b)]
      const speaker = own.speakers.find((one) => other.speakers.includes(one))
      if (speaker === undefined) return []
      const passage = own.passages.find((one) => other.passages.includes(one))
      return [
        { says: `Both are words of ${speaker}.`, weight: 0.1 },
        ...dateSigns(own.dates, other.dates, { same: 0.2, common: 0.1, apart: 0.8 }),
        ...(passage ? [{ says: `Both rest on ${passage}.`, weight: 0.25 }] : []),
        ...quoteSigns(own.quotes, other.quotes),
        ...wordSigns(a, b, rarity),
      ]
    },
  }
}

function quoteSigns(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): Sign[] {
  const shared = [...a].find(([words]) => b.has(words))
  return shared ? [{ says: `Both quote "${shared[1]}".`, weight: 0.6 }] : []
}

function wordSigns(a: Statement, b: Statement, rarity: Rarity): Sign[] {
  const { likeness, shared } = compareWords(prepared(a).words, prepared(b).words, rarity)
  if (likeness < 0.35) return []
  return [{ says: `Their content shares the words ${shared.join(', ')}.`, weight: Math.min(0.9, likeness) }]
}
