import type { Size } from './frame.ts'
import { distanceToSegment, type Point } from './simplify-line.ts'

/** How fine the grid is on which room is looked for, in units of the drawing. */
const step = 15

/** How many points are offered at most. */
const most = 60

/**
 * Points of the drawing inside rings and far from their edges, the roomiest first: where the name of a country stands
 * best. Room beside a point counts for more than room above it, since names are wide.
 */
export function roomyPoints(rings: readonly (readonly Point[])[], { width, height }: Size): readonly Point[] {
  const segments = rings.flatMap((ring) =>
    ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point] as const),
  )
  const found: { point: Point; room: number }[] = []
  for (let y = step; y < height; y += step)
    for (let x = step; x < width; x += step)
      if (isInRings([x, y], segments))
        found.push({
          point: [x, y],
          room: Math.min(x, width - x, 2 * y, 2 * (height - y), roomAt([x, y], segments)),
        })
  const spread: Point[] = []
  for (const { point } of found.sort((a, b) => b.room - a.room))
    if (spread.length < most && spread.every((other) => areApart(point, other))) spread.push(point)
  return spread
}

const areApart = ([ax, ay]: Point, [bx, by]: Point): boolean => Math.hypot(ax - bx, ay - by) > 1.5 * step

type Segment = readonly [Point, Point]

/** The distance to the nearest edge, heights counted twice. */
const roomAt = (point: Point, segments: readonly Segment[]): number =>
  segments.reduce(
    (least, [a, b]) => Math.min(least, distanceToSegment(wide(point), wide(a), wide(b))),
    Number.POSITIVE_INFINITY,
  )

const wide = ([x, y]: Point): Point => [x, 2 * y]

/** Whether a point lies inside: a ray from it crosses the edges an odd number of times. */
const isInRings = ([x, y]: Point, segments: readonly Segment[]): boolean =>
  segments.filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax)
    .length %
    2 ===
  1
