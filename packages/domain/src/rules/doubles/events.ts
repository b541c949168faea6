import { remembered } from '../../primitives/remembered.ts'
import type { RecordOf } from '../../records/record.ts'
import { list } from '../wording.ts'
import type { MakeComparison, Sign } from './comparison.ts'
import { compareWords, contentWords, type Rarity, rarityIn } from './content-words.ts'
import { dateKeys, dateSigns } from './dates.ts'
import { knownValues } from './known-values.ts'
import { actorsIn, compareActors } from './participants.ts'

type Event = RecordOf<'event'>

/** Types that one editor may choose and another not, of one and the same event. */
const alike: readonly (readonly Event['type'][])[] = [
  ['visit', 'meeting', 'talks', 'mediation'],
  ['announcement', 'publication', 'decision'],
]

const prepared = remembered((event: Event) => ({
  dates: knownValues(event.date),
  places: knownValues(event.place),
  actors: actorsIn(event.participants),
  words: contentWords(event.label),
}))

/** Events are known by their day, their participants and their place. */
export const compareEvents: MakeComparison<'event'> = (records) => {
  const rarity = rarityIn(records.map((event) => prepared(event).words))
  return {
    *keys(event) {
      const { dates, places, actors } = prepared(event)
      for (const when of dateKeys(dates)) for (const whom of [...actors, ...places]) yield `${when} ${whom}`
    },
    signs(a, b) {
      const [own, other] = [prepared(a), prepared(b)]
      return [
        ...dateSigns(own.dates, other.dates, { same: 0.4, common: 0.2, apart: 0.9 }),
        ...participantSigns(own.actors, other.actors),
        ...placeSigns(own.places, other.places),
        ...typeSigns(a.type, b.type),
        ...labelSigns(a, b, rarity),
      ]
    },
  }
}

function participantSigns(a: readonly string[], b: readonly string[]): Sign[] {
  if (a.length === 0 || b.length === 0) return []
  const { likeness, shared } = compareActors(a, b)
  if (shared.length === 0)
    return [{ says: `But other actors take part: ${list(a, 'and')}; ${list(b, 'and')}.`, weight: -0.7 }]
  const both: Sign = { says: `In both take part: ${list(shared, 'and')}.`, weight: 0.5 * likeness }
  const others = [a, b].map((actors) => actors.filter((actor) => !shared.includes(actor)))
  if (others.some((actors) => actors.length === 0)) return [both]
  const says = `But each has others: ${others.map((actors) => list(actors, 'and')).join('; ')}.`
  return [both, { says, weight: -0.3 }]
}

function placeSigns(a: readonly string[], b: readonly string[]): Sign[] {
  const shared = a.find((place) => b.includes(place))
  return shared === undefined ? [] : [{ says: `Both take place in ${shared}.`, weight: 0.2 }]
}

function typeSigns(a: Event['type'], b: Event['type']): Sign[] {
  if (a === b) return [{ says: `Both are of type ${a}.`, weight: 0.25 }]
  if (alike.some((types) => types.includes(a) && types.includes(b))) return []
  return [{ says: `But one is of type ${a} and the other of type ${b}.`, weight: -0.5 }]
}

function labelSigns(a: Event, b: Event, rarity: Rarity): Sign[] {
  const { likeness } = compareWords(prepared(a).words, prepared(b).words, rarity)
  return likeness < 0.6
    ? []
    : [{ says: `Their labels are alike: "${a.label}" and "${b.label}".`, weight: 0.4 * likeness }]
}
