import Big from 'big.js'
import type { Money } from '../../primitives/money.ts'
import { remembered } from '../../primitives/remembered.ts'
import type { RecordOf } from '../../records/record.ts'
import type { MakeComparison, Sign } from './comparison.ts'
import { compareWords, contentWords, type Rarity, rarityIn } from './content-words.ts'
import { dateSigns } from './dates.ts'
import { knownValues } from './known-values.ts'
import { actorsIn } from './participants.ts'

type Commitment = RecordOf<'commitment'>

const prepared = remembered((commitment: Commitment) => ({
  givers: actorsIn(commitment.participants, 'giver').join(' and '),
  receivers: actorsIn(commitment.participants, 'receiver').join(' and '),
  amounts: knownValues(commitment.amount),
  dates: knownValues(commitment.date),
  under: knownValues(commitment.under),
  words: contentWords([commitment.label, ...knownValues(commitment.action)].join(' ')),
}))

/** Commitments are known by who gives to whom, the amount, and what is undertaken. */
export const compareCommitments: MakeComparison<'commitment'> = (records) => {
  const rarity = rarityIn(records.map((commitment) => prepared(commitment).words))
  return {
    *keys(commitment) {
      const { givers, receivers } = prepared(commitment)
      yield `${givers} to ${receivers}`
    },
    signs(a, b) {
      const [own, other] = [prepared(a), prepared(b)]
      const under = own.under.find((one) => other.under.includes(one))
      return [
        { says: `Both go from ${own.givers} to ${own.receivers}.`, weight: 0.3 },
        ...amountSigns(own.amounts, other.amounts),
        ...wordSigns(a, b, rarity),
        ...(under ? [{ says: `Both stand under ${under}.`, weight: 0.1 }] : []),
        ...dateSigns(own.dates, other.dates, { same: 0.15, common: 0.05, apart: 0.5 }),
      ]
    },
  }
}

function amountSigns(a: readonly Money[], b: readonly Money[]): Sign[] {
  const pairs = a.flatMap((one) =>
    b.filter(({ currency }) => currency === one.currency).map((other) => [one, other] as const),
  )
  const same = pairs.find(([one, other]) => new Big(one.amount).eq(other.amount))
  if (same) return [{ says: `Both are of ${same[0].amount} ${same[0].currency}.`, weight: 0.5 }]
  const [first] = pairs
  if (!first) return []
  const [one, other] = first
  return [
    { says: `But the amounts differ: ${one.amount} and ${other.amount} ${one.currency}.`, weight: -0.4 },
  ]
}

function wordSigns(a: Commitment, b: Commitment, rarity: Rarity): Sign[] {
  const { likeness, shared } = compareWords(prepared(a).words, prepared(b).words, rarity)
  if (likeness < 0.45) return []
  return [{ says: `What is undertaken shares the words ${shared.join(', ')}.`, weight: 0.7 * likeness }]
}
