import { type Box, cross, overlap, type Point, passesThrough } from './geometry.ts'
import type { Frame, Sized } from './layout.ts'
import type { NetworkLine } from './network.ts'

type Placed = Sized & Box

/** Two who are tied, by their places in the list of names; ties of several kinds run beside each other and are one. */
interface Pair {
  readonly from: number
  readonly to: number
  readonly near: boolean
}

/** How much room is kept between two names, in units of the drawing. */
const gap = 12

/** What is counted against a place. A line through a name reads as a tie of that name, so it weighs more than a crossing. */
const weights = { overlap: 60, through: 34, crossing: 4, length: 0.006, nearLength: 0.05, crowding: 1.5 }

/** Names nearer than this to each other are crowded, as far as there is room. */
const roomy = 130

/** How far names are moved to try, and in how many directions. */
const reaches = [300, 200, 120, 60, 30, 12]
const directions = 12

/** How often each name is tried again at the most. */
const rounds = 10

/** Moves names, one at a time, as long as that takes away overlaps, lines through names and crossings. */
export function settle(
  names: readonly Placed[],
  lines: readonly NetworkLine[],
  frame: Frame,
): ReadonlyMap<string, Box> {
  const places = [...names]
  const pairs = pairsOf(names, lines)
  for (let round = 0; round < rounds; round++) {
    const before = [...places]
    for (const index of places.keys()) places[index] = bestPlace(index, places, pairs, frame)
    for (const index of places.keys()) exchange(index, places, pairs, frame)
    if (before.every((place, index) => place === places[index])) break
  }
  return new Map(places.map((place) => [place.id, rounded(place)]))
}

function pairsOf(names: readonly Placed[], lines: readonly NetworkLine[]): readonly Pair[] {
  const at = new Map(names.map(({ id }, index) => [id, index]))
  const pairs = new Map<string, Pair>()
  for (const line of lines) {
    const [from, to] = [at.get(line.from), at.get(line.to)]
    if (from === undefined || to === undefined) continue
    const key = `${from} ${to}`
    pairs.set(key, { from, to, near: line.near || (pairs.get(key)?.near ?? false) })
  }
  return [...pairs.values()]
}

function bestPlace(index: number, places: readonly Placed[], pairs: readonly Pair[], frame: Frame): Placed {
  const here = places[index] as Placed
  let best = here
  let least = cost(index, here, places, pairs)
  for (const there of tries(here, frame)) {
    const weight = cost(index, there, places, pairs, least)
    if (weight < least - 1e-6) {
      best = there
      least = weight
    }
  }
  return best
}

/** Lets a name and another change places where that is better for both together. */
function exchange(index: number, places: Placed[], pairs: readonly Pair[], frame: Frame): void {
  for (let at = index + 1; at < places.length; at++) {
    const [one, other] = [places[index] as Placed, places[at] as Placed]
    const before = cost(index, one, places, pairs) + cost(at, other, places, pairs)
    const [there, here] = [within(one, other.x, other.y, frame), within(other, one.x, one.y, frame)]
    places[index] = there
    places[at] = here
    const after = cost(index, there, places, pairs, before) + cost(at, here, places, pairs, before)
    if (after < before - 1e-6) continue
    places[index] = one
    places[at] = other
  }
}

const tries = (name: Placed, frame: Frame): readonly Placed[] =>
  reaches.flatMap((reach) =>
    Array.from({ length: directions }, (_, index) => {
      const angle = (2 * Math.PI * index) / directions
      return within(name, name.x + reach * Math.cos(angle), name.y + reach * Math.sin(angle), frame)
    }),
  )

const within = ({ id, width, height }: Placed, x: number, y: number, frame: Frame): Placed => ({
  id,
  width,
  height,
  x: Math.min(Math.max(x, width / 2), frame.width - width / 2),
  y: Math.min(Math.max(y, height / 2), frame.height - height / 2),
})

/** What speaks against a place of one name, the others being where they are; it stops counting at `limit`. */
function cost(
  index: number,
  name: Placed,
  places: readonly Placed[],
  pairs: readonly Pair[],
  limit = Number.POSITIVE_INFINITY,
): number {
  let sum = 0
  places.forEach((other, at) => {
    if (at !== index) sum += besides(name, other)
  })
  const ground = wider(name)
  for (const pair of pairs) {
    if (sum >= limit) return sum
    const { from, to } = pair
    if (from === index || to === index) sum += ofLine(pair, index, name, places, pairs)
    else if (passesThrough(places[from] as Placed, places[to] as Placed, ground)) sum += weights.through
  }
  return sum
}

function besides(name: Placed, other: Placed): number {
  const shared = overlap(name, other, gap)
  const near = Math.max(0, 1 - distance(name, other) / roomy)
  return near * weights.crowding + (shared ? weights.overlap + Math.min(shared.x, shared.y) : 0)
}

function ofLine(
  { from, to, near }: Pair,
  index: number,
  name: Placed,
  places: readonly Placed[],
  pairs: readonly Pair[],
): number {
  const end = from === index ? to : from
  const other = places[end] as Placed
  let sum = distance(name, other) * (near ? weights.nearLength : weights.length)
  places.forEach((third, at) => {
    if (at !== index && at !== end && passesThrough(name, other, wider(third))) sum += weights.through
  })
  for (const pair of pairs) {
    if (pair.from === index || pair.to === index || pair.from === end || pair.to === end) continue
    if (cross(name, other, places[pair.from] as Placed, places[pair.to] as Placed)) sum += weights.crossing
  }
  return sum
}

/** A line that grazes a name seems to touch it. */
const wider = ({ x, y, width, height }: Box): Box => ({ x, y, width: width + 6, height: height + 6 })

const distance = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2)

const rounded = ({ x, y, width, height }: Box): Box => ({
  x: toTenths(x),
  y: toTenths(y),
  width: toTenths(width),
  height: toTenths(height),
})

const toTenths = (value: number): number => Math.round(value * 10) / 10
