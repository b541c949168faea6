import { remembered } from '../../primitives/remembered.ts'
import type { RecordOf } from '../../records/record.ts'
import { list } from '../wording.ts'
import type { MakeComparison, Sign } from './comparison.ts'
import { compareWords, contentWords, rarityIn } from './content-words.ts'
import { knownValues } from './known-values.ts'
import { actorsIn, compareActors } from './participants.ts'

/** The kinds that are known by the sentence that says what they are about, and by who has to do with them. */
type MatterOfWords = RecordOf<'tender' | 'dispute' | 'dossier'>

const prepared = remembered((record: MatterOfWords) => ({
  words: contentWords(wordsOf(record)),
  actors: actorsOf(record),
}))

function wordsOf(record: MatterOfWords): string {
  if (record.kind === 'tender') return [record.label, ...knownValues(record.need)].join(' ')
  return record.kind === 'dispute' ? `${record.label} ${record.question}` : record.label
}

function actorsOf(record: MatterOfWords): readonly string[] {
  if (record.kind === 'tender') return actorsIn(record.participants, 'purchaser')
  return record.kind === 'dispute' ? [...new Set(record.positions.map(({ actor }) => actor))].sort() : []
}

const compareMatters =
  <K extends MatterOfWords['kind']>(): MakeComparison<K> =>
  (records) => {
    const rarity = rarityIn(records.map((record) => prepared(record).words))
    return {
      keys: (record) => prepared(record).words.keys(),
      signs(a, b) {
        const [own, other] = [prepared(a), prepared(b)]
        const { likeness, shared } = compareWords(own.words, other.words, rarity)
        if (likeness < 0.45) return []
        const words: Sign = { says: `Both are about ${shared.join(', ')}.`, weight: Math.min(0.9, likeness) }
        const actors = compareActors(own.actors, other.actors)
        if (actors.shared.length === 0) return [words]
        const says = `In both have a part: ${list(actors.shared, 'and')}.`
        return [words, { says, weight: 0.3 * actors.likeness }]
      },
    }
  }

/** Tenders are known by what is to be bought, and by whom. */
export const compareTenders = compareMatters<'tender'>()

/** Disputes are known by their question, and by who takes positions on it. */
export const compareDisputes = compareMatters<'dispute'>()

/** Dossiers are known by their titles. */
export const compareDossiers = compareMatters<'dossier'>()
