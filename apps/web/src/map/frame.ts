import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid } from 'd3-geo'
import type { MultiPoint } from 'geojson'
import type { Point } from './simplify-line.ts'

/** The size of a drawing, in its own units. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** How far land is drawn beyond the frame, so that the line that closes it is not seen. */
const beyond = 4

/**
 * A projection in which `extent` (longitude and latitude in degrees) fills a drawing but for a margin. It is the
 * azimuthal equal-area one, centred on the extent: it serves any region of the earth, and keeps areas true.
 */
export function projectionFor(
  extent: readonly Point[],
  { width, height }: Size,
  margin: number,
): GeoProjection {
  const points: MultiPoint = { type: 'MultiPoint', coordinates: extent.map((point) => [...point]) }
  const [longitude, latitude] = middleOf(points)
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      points,
    )
    .clipExtent([
      [-beyond, -beyond],
      [width + beyond, height + beyond],
    ])
}

const middleOf = (points: MultiPoint): Point => {
  const [longitude, latitude] = geoCentroid(points)
  return [longitude, latitude]
}

/** A point on the drawing, to a tenth of a unit. */
export function projected(projection: GeoProjection, [longitude, latitude]: Point): Point {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0]
  return [tenth(x), tenth(y)]
}

/** A number to one decimal. */
export const tenth = (value: number): number => Math.round(value * 10) / 10

/** Whether a point lies inside a drawing. */
export const isInside = ([x, y]: Point, { width, height }: Size): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height
