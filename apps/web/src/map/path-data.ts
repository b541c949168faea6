import { type GeoProjection, geoStream } from 'd3-geo'
import type { Polygon } from 'geojson'
import { tenth } from './frame.ts'
import type { Point } from './simplify-line.ts'

/** The rings of a piece of land on the drawing, clipped to it and to a tenth of a unit. */
export function ringsOf(projection: GeoProjection, shape: Polygon): readonly (readonly Point[])[] {
  const rings: Point[][] = []
  geoStream(
    shape,
    projection.stream({
      point: (x, y) => rings.at(-1)?.push([tenth(x), tenth(y)]),
      lineStart: () => rings.push([]),
      lineEnd: () => {},
      polygonStart: () => {},
      polygonEnd: () => {},
      sphere: () => {},
    }),
  )
  return rings.filter((ring) => ring.length > 2)
}

/**
 * Rings as the data of an SVG path, in steps from point to point, since steps are shorter than places. Points nearer
 * than `least` units to the last one are left out.
 */
export function pathData(rings: readonly (readonly Point[])[], least: number): string {
  return rings
    .map((ring) => thinned(ring, least))
    .filter((ring) => ring.length > 2)
    .map(([first = [0, 0], ...rest]) => {
      let [x, y] = first
      const steps = rest.map(([nextX, nextY]) => {
        const step = pair(tenth(nextX - x), tenth(nextY - y))
        ;[x, y] = [nextX, nextY]
        return step
      })
      return `M${pair(...first)}l${steps.join(' ')}z`
    })
    .join('')
}

const thinned = (ring: readonly Point[], least: number): Point[] => {
  const kept: Point[] = []
  for (const point of ring) {
    const last = kept.at(-1)
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= least) kept.push(point)
  }
  return kept
}

/** Two numbers as short as SVG lets them be: `0.5 -0.2` is `.5-.2`. */
const pair = (x: number, y: number): string => {
  const [a, b] = [short(x), short(y)]
  return b.startsWith('-') ? `${a}${b}` : `${a} ${b}`
}

const short = (value: number): string => String(value).replace(/^(-?)0\./, '$1.')
