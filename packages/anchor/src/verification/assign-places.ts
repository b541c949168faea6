import type { Anchor } from '../anchor.ts'
import { firstFrom } from '../first-from.ts'
import type { Held } from './held.ts'
import type { Settled } from './settled.ts'
import { valueAt } from './value-at.ts'

/** The passages of one text, word for word the same, and the places where that text stands now. */
interface Group {
  readonly anchors: readonly Anchor[]
  readonly length: number
  readonly places: readonly number[]
}

function groupsOf(ordered: readonly Anchor[], places: ReadonlyMap<string, readonly number[]>): Group[] {
  const byHash = new Map<string, Anchor[]>()
  for (const anchor of ordered) valueAt(byHash, anchor.sha256, () => []).push(anchor)
  return [...byHash.values()]
    .map((anchors) => {
      const { sha256, start, end } = anchors[0] as Anchor
      return { anchors, length: end - start, places: places.get(sha256) ?? [] }
    })
    .filter((group) => group.places.length > 0)
    .sort((one, other) => other.length - one.length)
}

/** Whether a passage was part of a longer one in the document itself. */
function nestedFinder(ordered: readonly Anchor[]): (anchor: Anchor) => boolean {
  const nested = new Set<Anchor>()
  let farthest: Anchor | undefined
  for (const anchor of ordered) {
    if (farthest && anchor.end <= farthest.end && anchor.end - anchor.start < farthest.end - farthest.start)
      nested.add(anchor)
    if (!farthest || anchor.end > farthest.end) farthest = anchor
  }
  return (anchor) => nested.has(anchor)
}

/** Takes the place nearest to the one wanted out of the ascending ones. */
function takeNearest(free: number[], wanted: number): number | undefined {
  const after = firstFrom(free, wanted)
  const [low = -Infinity, high = Infinity] = [free[after - 1], free[after]]
  return free.splice(wanted - low <= high - wanted ? after - 1 : after, 1)[0]
}

/**
 * Gives each passage found word for word its place: its own where it still stands there, otherwise the one nearest to
 * where its neighbours went. Passages of the same text get different places as long as there are enough. A place
 * inside a longer passage that was itself found is a part of that one, and no place to have moved to.
 * @returns the places left over, by SHA-256: doubles
 */
export function assignPlaces(
  ordered: readonly Anchor[],
  found: ReadonlyMap<string, readonly number[]>,
  settled: Settled,
  held: Held,
): Map<string, number[]> {
  const isNested = nestedFinder(ordered)
  const doubles = new Map<string, number[]>()
  const open: { readonly left: Anchor[]; readonly free: number[]; readonly sha256: string }[] = []

  for (const { anchors, length, places } of groupsOf(ordered, found)) {
    const own = new Set(anchors.map((anchor) => anchor.start))
    const mayNest = anchors.some(isNested)
    const usable = places.filter((at) => own.has(at) || mayNest || !held.encloses(at, at + length))
    for (const at of usable) held.mark(at, at + length)
    const standing = new Set(usable)
    const left = anchors.filter((anchor) => !standing.has(anchor.start))
    for (const anchor of anchors) if (standing.has(anchor.start)) settled.settle(anchor, anchor.start)
    open.push({ left, free: usable.filter((at) => !own.has(at)), sha256: anchors[0]?.sha256 ?? '' })
  }

  // Those without choice first: they tell where the others went.
  open.sort((one, other) => one.left.length + one.free.length - other.left.length - other.free.length)
  for (const { left, free, sha256 } of open) {
    const single = left.length === 1 && free.length === 1
    const waiting = single
      ? left
      : left.filter((anchor) => {
          const expected = settled.expected(anchor)
          const at = firstFrom(free, expected)
          if (free[at] !== expected) return true
          free.splice(at, 1)
          settled.settle(anchor, expected)
          return false
        })
    for (const anchor of waiting) {
      const place = takeNearest(free, single ? 0 : settled.expected(anchor))
      if (place === undefined) break
      settled.settle(anchor, place)
    }
    if (free.length > 0) doubles.set(sha256, free)
  }
  return doubles
}
