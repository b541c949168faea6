import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { geoArea, geoContains } from 'd3-geo'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type Point, simplifyLine } from './simplify-line.ts'

/** One piece of a country's land: its mainland, an exclave or an island. */
export interface Land {
  /** The country's name in Natural Earth. */
  readonly country: string
  readonly shape: Polygon
}

/** How far a drawn border may stray from the shape at 1:10 million: about 150 metres, in degrees. */
const tolerance = 0.0015

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** All land, piece by piece, from Natural Earth's shapes at 1:10 million. Standard: GeoJSON (RFC 7946) polygons. */
export function allLand(): readonly Land[] {
  read ??= readLand()
  return read
}

let read: readonly Land[] | undefined

function readLand(): readonly Land[] {
  const file = join(process.cwd(), 'node_modules/world-atlas/countries-10m.json')
  const { transform: _, ...atlas } = JSON.parse(readFileSync(file, 'utf8')) as Atlas
  // Borders are simplified before shapes are made of them, so that neighbours keep one border.
  const arcs = decoded({ ...atlas, ...(_ && { transform: _ }) }).map((arc) => simplifyLine(arc, tolerance))
  const topology = { ...atlas, arcs } as unknown as Atlas
  return feature(topology, topology.objects.countries)
    .features.flatMap(({ geometry, properties }) =>
      piecesOf(geometry as Polygon | MultiPolygon).map((coordinates) => ({
        country: properties.name,
        shape: { type: 'Polygon', coordinates } as const,
      })),
    )
    .filter(({ shape }) => isSound(shape))
}

/** An islet may collapse into a line, or turn inside out and then be all of the earth but itself. */
const isSound = (shape: Polygon): boolean => {
  const corners = new Set(shape.coordinates[0]?.map(String))
  return corners.size >= 3 && geoArea(shape) < 2 * Math.PI
}

/** The lines of a topology in degrees. It keeps them as steps on a grid. */
function decoded({ arcs, transform }: Atlas): Point[][] {
  const [kx, ky] = transform?.scale ?? [1, 1]
  const [dx, dy] = transform?.translate ?? [0, 0]
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([stepX = 0, stepY = 0]) => {
      x += stepX
      y += stepY
      return [x * kx + dx, y * ky + dy] as const
    })
  })
}

const piecesOf = (geometry: Polygon | MultiPolygon): readonly Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

/** The piece of land in which a point lies, or `undefined` on water. `point`: longitude and latitude in degrees. */
export const landAt = ([longitude, latitude]: Point): Land | undefined =>
  allLand().find(
    ({ shape }) => mayHold(shape, longitude, latitude) && geoContains(shape, [longitude, latitude]),
  )

/** A cheap look before the exact one. Shapes that cross the antimeridian are cut there in Natural Earth. */
const mayHold = ({ coordinates: [ring = []] }: Polygon, longitude: number, latitude: number): boolean => {
  const beside = (axis: 0 | 1, value: number) =>
    ring.some((position) => Number(position[axis]) <= value) &&
    ring.some((position) => Number(position[axis]) >= value)
  return beside(0, longitude) && beside(1, latitude)
}

/** The largest piece of a country's land. `country` is its name in Natural Earth. */
export const mainlandOf = (country: string): Land | undefined =>
  allLand()
    .filter((land) => land.country === country)
    .sort((a, b) => geoArea(b.shape) - geoArea(a.shape))[0]
