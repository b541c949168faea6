import type { GeoProjection } from 'd3-geo'
import { addressOf } from '../ledger/address.ts'
import { words } from '../words.ts'
import { closeAnchors, wideAnchors } from './area-anchors.ts'
import { isInside, projected, type Size } from './frame.ts'
import type { Box, Wanted } from './label-placement.ts'
import { type LabelKind, labelSize } from './label-style.ts'
import { isArea, type Located } from './places.ts'
import { shortNameOf } from './routes.ts'
import type { DrawnRoute } from './routes-drawn.ts'
import type { Point } from './simplify-line.ts'
import type { Survey } from './survey.ts'

/** A name on the map, with the places that it may stand at. */
export interface Label extends Wanted {
  readonly kind: LabelKind
  /** What is written, which is nothing where there is no room for it; and what the record is called all the same. */
  readonly text: string
  readonly name: string
  readonly second?: string
  /** The path of the record that it names; absent where there is none. */
  readonly href?: string
  /** Where its dot is, for what lies at a point. */
  readonly dot?: Point
  /** Whether its dot would cover another one on the whole map. */
  readonly isCrowded?: boolean
  /** For a pointer to what lies beyond the edge, its direction in degrees from the right, clockwise. */
  readonly points?: number
}

/** How far a label stays from its dot. */
const gap = 9

/** What labels are made from: the survey, and its drawing so far. */
interface Drawn {
  readonly survey: Survey
  readonly projection: GeoProjection
  readonly size: Size
  readonly routes: readonly DrawnRoute[]
  /** Roomy points in each country of the frame, by its name in Natural Earth. */
  readonly room: ReadonlyMap<string, readonly Point[]>
}

/** Every label that the map wants, those that matter most first: the earlier has the better place. */
export function labelsOf({ survey, projection, size, routes, room }: Drawn): readonly Label[] {
  const near = withMarks(survey.places.near.map((one) => placeLabel(one, survey, projection, size)))
  const ofKind = (kind: LabelKind) => near.filter((label) => label.kind === kind)
  const countries = [...room].map(([name, anchors]) => countryLabel(name, anchors, survey))
  return [
    ...ofKind('exclave'),
    ...ofKind('area'),
    ...routes.map(routeLabel),
    ...ofKind('city'),
    ...countries.filter(({ kind }) => kind === 'country'),
    ...ofKind('site'),
    ...ofKind('water'),
    ...countries.filter(({ kind }) => kind === 'neighbour'),
  ].filter(({ dot }) => dot === undefined || isInside(dot, size))
}

/** Marks that are nearer than this, in units of the drawing, would cover each other. */
const crowd = 8

/** The sign of a site before its name, where its mark would cover that of a city. */
const siteSign = '▲ '

/** Where a site lies upon a city's dot, its mark waits until the map is brought nearer; its name has a sign instead. */
function withMarks(labels: readonly Label[]): readonly Label[] {
  const cities = labels.filter(({ kind }) => kind === 'city')
  return labels.map((label) => {
    const isCrowded = cities.some(
      ({ dot }) => dot && label.dot && Math.hypot(dot[0] - label.dot[0], dot[1] - label.dot[1]) < crowd,
    )
    if (label.kind !== 'site' || !isCrowded) return label
    const text = siteSign + label.text
    return { ...label, text, isCrowded, ...labelSize('site', text) }
  })
}

const waters: readonly string[] = ['sea', 'waters', 'basin']

function placeLabel(
  { place, at }: Located,
  { exclaveOf }: Survey,
  projection: GeoProjection,
  size: Size,
): Label {
  const point = projected(projection, at)
  const common = {
    key: place.id,
    text: place.label,
    name: place.label,
    href: addressOf(place.kind, place.id),
  }
  if (place.type === 'exclave') {
    const whose = exclaveOf.get(place.id)
    const second = whose === undefined ? undefined : words.map.exclaveOf(whose)
    const room = labelSize('exclave', place.label, second)
    return {
      ...common,
      ...(second === undefined ? {} : { second }),
      ...room,
      kind: 'exclave',
      anchors: wideAnchors(point, room),
    }
  }
  if (isArea(place)) {
    const kind = waters.includes(place.type) ? 'water' : 'area'
    const room = labelSize(kind, place.label)
    return {
      ...common,
      ...room,
      kind,
      anchors: kind === 'water' ? wideAnchors(point, room) : closeAnchors(point, room, size),
    }
  }
  const kind = place.type === 'city' ? 'city' : 'site'
  return { ...common, ...labelSize(kind, place.label), kind, anchors: [point], gap, dot: point }
}

function countryLabel(name: string, anchors: readonly Point[], { countries, concerned }: Survey): Label {
  const record = countries.get(name)
  const kind = concerned.has(name) ? 'country' : 'neighbour'
  const text = record?.label ?? name
  return {
    key: `land-${name}`,
    kind,
    text,
    name: text,
    ...labelSize(kind, text),
    anchors,
    ...(record === undefined ? {} : { href: addressOf(record.kind, record.id) }),
  }
}

function routeLabel({ route: { project }, course }: DrawnRoute): Label {
  const text = shortNameOf(project)
  const { points } = course
  const middle = points[Math.floor(points.length / 2)] ?? [0, 0]
  const before = points[Math.floor((points.length - 1) / 2)] ?? middle
  return {
    key: project.id,
    kind: 'route',
    text,
    name: project.label,
    second: words.map.schematic,
    ...labelSize('route', text, words.map.schematic),
    href: addressOf(project.kind, project.id),
    anchors: [[(middle[0] + before[0]) / 2, (middle[1] + before[1]) / 2], ...points],
    gap: 12,
  }
}

/** What no label may cover: dots, and the lines of routes. `scale`: units of the drawing to a pixel of a label. */
export function obstaclesOf(
  labels: readonly Label[],
  routes: readonly DrawnRoute[],
  scale: number,
): readonly Box[] {
  const around = ([x, y]: Point, half: number): Box => ({
    x: x - half,
    y: y - half,
    width: 2 * half,
    height: 2 * half,
  })
  const dots = labels.flatMap(({ dot }) => (dot === undefined ? [] : [around(dot, 4.5 * scale)]))
  const lines = routes.flatMap(({ course }) =>
    course.points.flatMap((point, index) => along(course.points[index - 1] ?? point, point)),
  )
  return [...dots, ...lines.map((point) => around(point, 2.5 * scale))]
}

/** Points along a stretch, close enough that no label slips between them. */
function along([ax, ay]: Point, [bx, by]: Point): readonly Point[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / 5))
  return Array.from(
    { length: steps },
    (_, index): Point => [ax + ((bx - ax) * (index + 1)) / steps, ay + ((by - ay) * (index + 1)) / steps],
  )
}
