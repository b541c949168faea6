import type { Size } from './frame.ts'
import type { Point } from './simplify-line.ts'

/** How far the name of a region may be moved off its point: a little, lest it should seem to name other ground. */
const close = { right: [0, 0.25, -0.25, 0.5, -0.5], down: [0, 0.8, -0.8] }

/** No farther in any case than this, by the width of the drawing. */
const strayed = 0.085

const isClose = ([ax, ay]: Point, [bx, by]: Point, { width }: Size): boolean =>
  Math.hypot(ax - bx, ay - by) <= strayed * width

/** How far that of a sea or of an outlined exclave may be. */
const wide = { right: [0, 0.3, -0.3, 0.6, -0.6, 0.9, -0.9], down: [0, 0.8, -0.8, 1.6, -1.6, 2.6, -2.6] }

/** Where the name of a stretch of land or water may stand: upon its point, or moved off it by parts of its own size. */
const shifts = ([x, y]: Point, { width, height }: Size, reach: typeof close): readonly Point[] =>
  reach.right
    .flatMap((right) => reach.down.map((down) => [right * width, down * height] as const))
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))
    .map(([right, down]): Point => [x + right, y + down])

/** Where the name of a region may stand: close to its point, upon it at best. */
export const closeAnchors = (point: Point, room: Size, drawing: Size): readonly Point[] =>
  shifts(point, room, close).filter((shifted) => isClose(shifted, point, drawing))

/** Where the name of a sea or of an exclave may stand, which is told by its outline as well. */
export const wideAnchors = (point: Point, room: Size): readonly Point[] => shifts(point, room, wide)
