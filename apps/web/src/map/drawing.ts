import type { GeoProjection } from 'd3-geo'
import { allLand, type Land, landAt } from './atlas.ts'
import { projectionFor, type Size, tenth } from './frame.ts'
import { type Placed, placeLabels } from './label-placement.ts'
import { type Label, labelsOf, obstaclesOf } from './labels.ts'
import { pathData, ringsOf } from './path-data.ts'
import { pointersOf } from './pointers.ts'
import { extentOf } from './region.ts'
import { roomyPoints } from './roomy-points.ts'
import { type DrawnRoute, drawRoutes } from './routes-drawn.ts'
import type { Point } from './simplify-line.ts'
import { landOf, type Survey } from './survey.ts'

/** A label in its place. */
export interface PlacedLabel extends Placed {
  readonly label: Label
}

/** The map, ready to be written as SVG. */
export interface Drawing {
  readonly size: Size
  /** Path data of land that no place of the records lies in, of land that one does, and of exclaves. */
  readonly land: string
  readonly concerned: string
  readonly exclaves: string
  readonly routes: readonly DrawnRoute[]
  /** Labels by how many units of the drawing a pixel of theirs takes, in the order of the scales asked for. */
  readonly labels: readonly (readonly PlacedLabel[])[]
}

/**
 * What a drawing is to be: its size, the scales at which labels are wanted, and whether far places are pointed at.
 * `detail`: how near each other, in units of the drawing, the points of a border may be.
 */
export interface Wish extends Size {
  readonly detail: number
  readonly scales: readonly number[]
  readonly pointers: boolean
}

/** Room between the region and the edge, by the width of the drawing. */
const margin = 0.045

/** Draws the region of a survey. */
export function draw(survey: Survey, { scales, pointers, detail, ...size }: Wish): Drawing {
  const { near } = survey.places
  const extent = extentOf(
    near.map(({ at }) => at),
    landOf(survey.places).map(({ shape }) => shape),
  )
  const projection = projectionFor(extent, size, margin * size.width)
  const shown = landIn(projection)
  const exclaves = new Set(
    near.flatMap(({ place, at }) => (place.type === 'exclave' ? (landAt(at) ?? []) : [])),
  )
  const data = (wanted: (land: Land) => boolean) =>
    shown.flatMap(({ land, rings }) => (wanted(land) ? pathData(rings, detail) : [])).join('')
  const routes = drawRoutes(survey, projection, size)
  const labels = [
    ...labelsOf({ survey, projection, size, routes, room: roomOf(shown, exclaves, size) }),
    ...(pointers ? pointersOf(survey.places.far, projection, size) : []),
  ]
  return {
    size,
    land: data(({ country }) => !survey.concerned.has(country)),
    concerned: data((land) => survey.concerned.has(land.country) && !exclaves.has(land)),
    exclaves: data((land) => exclaves.has(land)),
    routes,
    labels: scales.map((scale) => placed(labels, routes, size, scale)),
  }
}

interface Shown {
  readonly land: Land
  readonly rings: readonly (readonly Point[])[]
}

/** The pieces of land that lie on the drawing, at least in part. */
const landIn = (projection: GeoProjection): readonly Shown[] =>
  allLand()
    .map((land) => ({ land, rings: ringsOf(projection, land.shape) }))
    .filter(({ rings }) => rings.length > 0)

function roomOf(
  shown: readonly Shown[],
  exclaves: ReadonlySet<Land>,
  size: Size,
): ReadonlyMap<string, readonly Point[]> {
  const rings = new Map<string, (readonly Point[])[]>()
  for (const one of shown)
    if (!exclaves.has(one.land))
      rings.set(one.land.country, [...(rings.get(one.land.country) ?? []), ...one.rings])
  return new Map([...rings].map(([country, these]) => [country, roomyPoints(these, size)]))
}

function placed(labels: readonly Label[], routes: readonly DrawnRoute[], size: Size, scale: number) {
  const places = placeLabels(labels, obstaclesOf(labels, routes, scale), size, scale)
  return labels.flatMap((label): PlacedLabel[] => {
    const place = places.get(label.key)
    if (place) return [{ label, ...place, anchor: [tenth(place.anchor[0]), tenth(place.anchor[1])] }]
    // A dot without its name is still a place that can be followed.
    return label.dot === undefined || label.kind === 'far' || label.isCrowded
      ? []
      : [{ label: { ...label, text: '' }, anchor: label.dot, left: 0, top: 0, lean: 'start' }]
  })
}
