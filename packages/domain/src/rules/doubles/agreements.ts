import { remembered } from '../../primitives/remembered.ts'
import type { RecordOf } from '../../records/record.ts'
import { list } from '../wording.ts'
import type { MakeComparison, Sign } from './comparison.ts'
import { compareWords, contentWords, type Rarity, rarityIn } from './content-words.ts'
import { dateSigns } from './dates.ts'
import { knownValues } from './known-values.ts'
import { actorsIn, compareActors } from './participants.ts'

type Agreement = RecordOf<'agreement'>

const prepared = remembered((agreement: Agreement) => {
  const titles = [agreement.label, ...knownValues(agreement.title)]
  return {
    parties: actorsIn(agreement.participants, 'party'),
    instruments: knownValues(agreement.instrument),
    dates: knownValues(agreement.date),
    titles: titles.map((title) => ({ title, words: contentWords(title) })),
  }
})

/** Agreements are known by their parties, their instrument, their date and their title. */
export const compareAgreements: MakeComparison<'agreement'> = (records) => {
  const rarity = rarityIn(
    records.flatMap((agreement) => prepared(agreement).titles.map(({ words }) => words)),
  )
  return {
    *keys(agreement) {
      const { parties, titles } = prepared(agreement)
      if (parties.length > 0) yield `parties ${parties.join(' ')}`
      for (const { words } of titles) for (const word of words.keys()) yield `title ${word}`
    },
    signs(a, b) {
      const [own, other] = [prepared(a), prepared(b)]
      const instrument = own.instruments.find((one) => other.instruments.includes(one))
      return [
        ...partySigns(own.parties, other.parties),
        ...(instrument ? [{ says: `Both are of the instrument ${instrument}.`, weight: 0.2 }] : []),
        ...dateSigns(own.dates, other.dates, { same: 0.4, common: 0.2, apart: 0.7 }),
        ...titleSigns(a, b, rarity),
      ]
    },
  }
}

function partySigns(a: readonly string[], b: readonly string[]): Sign[] {
  if (a.length === 0 || b.length === 0) return []
  const { likeness, shared } = compareActors(a, b)
  if (likeness === 1) return [{ says: `Both are between ${list(a, 'and')}.`, weight: 0.35 }]
  const weight = shared.length < Math.min(a.length, b.length) ? -0.5 : 0
  return [{ says: `But their parties differ: ${list(a, 'and')}; ${list(b, 'and')}.`, weight }]
}

/** The two titles that are most alike. */
function titleSigns(a: Agreement, b: Agreement, rarity: Rarity): Sign[] {
  let best = { likeness: 0, one: '', other: '' }
  for (const one of prepared(a).titles)
    for (const other of prepared(b).titles) {
      const { likeness } = compareWords(one.words, other.words, rarity)
      if (likeness > best.likeness) best = { likeness, one: one.title, other: other.title }
    }
  if (best.likeness < 0.6) return []
  return [{ says: `Their titles are alike: "${best.one}" and "${best.other}".`, weight: 0.5 * best.likeness }]
}
