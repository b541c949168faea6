import type { Need, NeedOf } from '../new/need.ts'
import { withEntry, withField } from './fields.ts'
import { itemKey, ladderOf } from './item-key.ts'
import { joinClaim } from './join-claim.ts'
import type { Left } from './left.ts'
import { meet, meetInOrder } from './meet.ts'
import type { Moves } from './moves.ts'
import {
  type Entry,
  entriesIn,
  type Item,
  itemOf,
  itemsIn,
  saidIn,
  together,
  valueText,
  withInner,
} from './pieces.ts'
import { areSame } from './same.ts'
import { listText } from './texts.ts'

/** What joining two records gathers beside the text. */
export interface Gathered {
  readonly moves: Moves
  readonly left: Left[]
}

/** Where a part stands, as a JSON Pointer: in each of the two records before, and in the one that they become. */
export interface Place {
  readonly target: string
  readonly source: string
  readonly now: string
}

/** The place of a field within a part. */
const within = ({ target, source, now }: Place, step: string): Place => ({
  target: `${target}/${step}`,
  source: `${source}/${step}`,
  now: `${now}/${step}`,
})

/**
 * The text of an object with the fields of another one: what it lacks moves over as it is written, claims and lists
 * are joined, and of all else its own value stays.
 */
export function joinFields(
  need: NeedOf<'object'>,
  target: string,
  source: string,
  place: Place,
  gathered: Gathered,
): string {
  const order = need.fields.map(({ name }) => name)
  return entriesIn(source).pieces.reduce((text, entry) => {
    const own = entriesIn(text).pieces.find(({ key }) => key === entry.key)
    if (!own) return withEntry(text, entry, order)
    const field = need.fields.find(({ name }) => name === entry.key)
    const joined = field && joinValue(field, own, entry, within(place, entry.key), gathered)
    return joined === undefined ? text : withField(text, entry.key, joined, order)
  }, target)
}

/** The text of a value that two have a part in, or `undefined` where it stays as it is. */
function joinValue(
  { name, need }: { readonly name: string; readonly need: Need },
  own: Entry,
  came: Entry,
  place: Place,
  gathered: Gathered,
): string | undefined {
  const [target, source] = [valueText(own), valueText(came)]
  const joined = (): string => {
    if (need.type === 'claim') return joinInto(joinClaim(target, source, place.now), gathered)
    if (need.type === 'list') return joinList(name, need.item, target, source, place, gathered)
    if (need.type === 'object' && need.fields.some((field) => field.need.type === 'claim'))
      return joinFields(need, target, source, place, gathered)
    const [kept, left] = [saidIn(target), saidIn(source)]
    if (!areSame(kept, left)) gathered.left.push({ field: place.now, kept, left })
    return target
  }
  const text = joined()
  return text === target ? undefined : text
}

function joinInto({ text, left }: ReturnType<typeof joinClaim>, gathered: Gathered): string {
  gathered.left.push(...left)
  return text
}

/** The text of a list with the items of another one: those that are one are joined, and the others stand last. */
export function joinList(
  name: string,
  need: Need,
  target: string,
  source: string,
  place: Place,
  gathered: Gathered,
): string {
  const [own, coming] = [itemsIn(target), itemsIn(source).pieces]
  const [ownKeys, keys] = [own.pieces, coming].map((items) =>
    items.map(({ inner }) => itemKey(name, need, inner)),
  )
  const meetings =
    name === 'status'
      ? meetInOrder(ownKeys ?? [], keys ?? [], ladderOf(need))
      : meet(ownKeys ?? [], keys ?? [])
  const items = meetings.map(({ own: at, came }, now): Item => {
    const here: Place = {
      target: `${place.target}/${at ?? now}`,
      source: `${place.source}/${came ?? now}`,
      now: `${place.now}/${now}`,
    }
    if (here.target !== here.now) gathered.moves.target.set(here.target, here.now)
    if (here.source !== here.now) gathered.moves.source.set(here.source, here.now)
    const [mine, other] = [own.pieces[at ?? -1], coming[came ?? -1]]
    if (!mine || !other) return mine ?? other ?? itemOf('\n')
    const inner = joinItem(need, mine.inner, other.inner, here, gathered)
    return inner === mine.inner ? mine : withInner(mine, inner)
  })
  if (items.every((item, at) => item === own.pieces[at])) return target
  if (need.type === 'reference' || need.type === 'text')
    return listText(items.map(({ inner }) => saidIn(inner)))
  return together({ head: own.head, pieces: items })
}

function joinItem(need: Need, mine: string, other: string, place: Place, gathered: Gathered): string {
  if (need.type === 'claim') return joinInto(joinClaim(mine, other, place.now), gathered)
  return need.type === 'object' ? joinFields(need, mine, other, place, gathered) : mine
}
