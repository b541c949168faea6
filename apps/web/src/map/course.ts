import type { Point } from './simplify-line.ts'

/**
 * An end of a route on the drawing: a point, or the edge of a country of which no one point is told; `middle` is a
 * point well inside it.
 */
export interface RouteEnd {
  readonly outline: readonly Point[]
  readonly middle: Point
}

/** A line that joins the ends of a route, and by what it was drawn. */
export interface Course {
  readonly points: readonly Point[]
  /** `places`: from place to place; `borders`: as near to the place it passes as the borders come; `middles`: a bow. */
  readonly by: 'places' | 'borders' | 'middles'
}

/** The point of an outline that is nearest to another point. */
export const nearestTo = (outline: readonly Point[], [x, y]: Point): Point =>
  outline.reduce<Point>(
    (best, point) =>
      Math.hypot(point[0] - x, point[1] - y) < Math.hypot(best[0] - x, best[1] - y) ? point : best,
    outline[0] ?? [x, y],
  )

/**
 * The course of a route of which records tell the ends and, at best, a place between. With a place between, it runs
 * from the border nearest to that place, by it, to the other. With none, a bow joins the middles, since a line from
 * border to border would seem to say where they are crossed.
 */
export function courseOf(from: RouteEnd, to: RouteEnd, through: readonly Point[]): Course {
  const [first] = through
  const last = through.at(-1)
  if (first && last) {
    return {
      points: [nearestTo(from.outline, first), ...through, nearestTo(to.outline, last)],
      by: 'borders',
    }
  }
  if (from.outline.length === 1 && to.outline.length === 1)
    return { points: [from.middle, to.middle], by: 'places' }
  return { points: bow(from.middle, to.middle), by: 'middles' }
}

/** How far a bow swells, by its length. */
const swell = 0.18

/** A curve from one point to another, in straight steps. */
function bow([ax, ay]: Point, [bx, by]: Point): readonly Point[] {
  const control: Point = [(ax + bx) / 2 + 2 * swell * (by - ay), (ay + by) / 2 - 2 * swell * (bx - ax)]
  return Array.from({ length: 13 }, (_, index): Point => {
    const t = index / 12
    const at = (a: number, c: number, b: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * c + t ** 2 * b
    return [at(ax, control[0], bx), at(ay, control[1], by)]
  })
}
