import type { Size } from './frame.ts'
import type { Point } from './simplify-line.ts'

/** A rectangle on the drawing: its left upper corner and its size. */
export interface Box extends Size {
  readonly x: number
  readonly y: number
}

/** A label that wants a place. Sizes are those at which it is read; `scale` of the placing turns them into units. */
export interface Wanted extends Size {
  readonly key: string
  /** The points that it may stand at, the best first. */
  readonly anchors: readonly Point[]
  /** How far it stays from its point, or somewhat farther in a crowd; where it is absent, it stands upon the point. */
  readonly gap?: number
}

/** Where a label stands: its point, and the left upper corner of its box as seen from there, in the label's size. */
export interface Placed {
  readonly anchor: Point
  readonly left: number
  readonly top: number
  /** To which side its text leans, so that it begins or ends at its point. */
  readonly lean: 'start' | 'middle' | 'end'
}

/**
 * Gives labels places at which none covers another, an obstacle or the edge. The first have the first choice; one that
 * fits nowhere has none. `scale`: how many units of the drawing one unit of a label's size takes.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  obstacles: readonly Box[],
  frame: Size,
  scale = 1,
): ReadonlyMap<string, Placed> {
  const taken = [...obstacles]
  const placed = new Map<string, Placed>()
  for (const label of wanted) {
    const found = candidatesOf(label).find((one) => {
      const box = boxOf(one, label, scale)
      return isWithin(box, frame) && taken.every((other) => !overlap(box, other))
    })
    if (!found) continue
    taken.push(boxOf(found, label, scale))
    placed.set(label.key, found)
  }
  return placed
}

/** The box that a placed label covers, in units of the drawing. */
export const boxOf = (
  { anchor: [x, y], left, top }: Placed,
  { width, height }: Size,
  scale: number,
): Box => ({
  x: x + left * scale,
  y: y + top * scale,
  width: width * scale,
  height: height * scale,
})

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const isWithin = ({ x, y, width, height }: Box, frame: Size): boolean =>
  x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height

function candidatesOf({ anchors, width, height, gap }: Wanted): readonly Placed[] {
  return anchors.flatMap((anchor): Placed[] =>
    gap === undefined
      ? [{ anchor, left: -width / 2, top: -height / 2, lean: 'middle' }]
      : [gap, 1.6 * gap].flatMap((off) => around(width, height, off).map((place) => ({ anchor, ...place }))),
  )
}

/** The places around a point in the order in which maps have preferred them since Imhof: right first, then left. */
function around(width: number, height: number, gap: number): readonly Omit<Placed, 'anchor'>[] {
  const near = gap * 0.6
  const middle = { left: -width / 2, lean: 'middle' } as const
  const right = { left: gap, lean: 'start' } as const
  const left = { left: -gap - width, lean: 'end' } as const
  return [
    { ...right, top: -height / 2 },
    { ...left, top: -height / 2 },
    { ...right, left: near, top: -near - height },
    { ...left, left: -near - width, top: -near - height },
    { ...right, left: near, top: near },
    { ...left, left: -near - width, top: near },
    { ...middle, top: -gap - height },
    { ...middle, top: gap },
  ]
}
