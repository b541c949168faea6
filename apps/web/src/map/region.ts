import { geoBounds, geoCentroid, geoDistance } from 'd3-geo'
import type { Polygon } from 'geojson'
import type { Point } from './simplify-line.ts'

/** The earth's mean radius in kilometres. Standard: IUGG. */
const earthRadius = 6371.0088

/** Two places at most so far apart, in kilometres, belong to one region. */
const neighbourhood = 500

/** Land is shown whole where it is at most so many times as wide as the places are apart. */
const widest = 3

/** The distance of two points (longitude, latitude in degrees) along the surface, in kilometres. */
export const kilometresBetween = (a: Point, b: Point): number => geoDistance([...a], [...b]) * earthRadius

/**
 * The region that a map should show: of groups of places, each of which lies within `neighbourhood` of another of its
 * group, the largest. So a far capital that is merely named does not shrink the matter to a speck.
 */
export function largestGroup<T extends { readonly at: Point }>(places: readonly T[]): readonly T[] {
  const left = new Set(places)
  let largest: readonly T[] = []
  for (const start of places) {
    if (!left.delete(start)) continue
    const group = [start]
    for (const member of group)
      for (const other of left)
        if (kilometresBetween(member.at, other.at) <= neighbourhood) {
          left.delete(other)
          group.push(other)
        }
    if (group.length > largest.length) largest = group
  }
  return largest
}

/** How far the farthest corners of a set of points are apart, in kilometres. */
const spanOf = (points: readonly Point[]): number => {
  const [low, high] = geoBounds({ type: 'MultiPoint', coordinates: points.map((point) => [...point]) })
  return kilometresBetween(low, high)
}

/** The least span that a region has, in kilometres, though it be of a single place. */
const leastSpan = 150

/** What a map must hold: all places of the region, and the land around them where that is not far larger. */
export function extentOf(places: readonly Point[], lands: readonly Polygon[]): readonly Point[] {
  const span = Math.max(leastSpan, spanOf(places))
  const whole = lands
    .map(({ coordinates: [ring = []] }) => ring.map(([x = 0, y = 0]): Point => [x, y]))
    .filter((ring) => spanOf(ring) <= widest * span)
    .flat()
  return [...places, ...whole, ...(whole.length === 0 ? around(places) : [])]
}

/** Corners around places that lie on no land of their size, so that even one place has surroundings. */
function around(places: readonly Point[]): readonly Point[] {
  const [x, y] = geoCentroid({ type: 'MultiPoint', coordinates: places.map((point) => [...point]) })
  const half = leastSpan / 2 / 111
  return [
    [x - half, y - half],
    [x + half, y + half],
  ]
}
