import type { GeoProjection } from 'd3-geo'
import { addressOf } from '../ledger/address.ts'
import { words } from '../words.ts'
import { projected, type Size } from './frame.ts'
import { labelSize } from './label-style.ts'
import type { Label } from './labels.ts'
import type { Located } from './places.ts'
import { kilometresBetween } from './region.ts'
import type { Point } from './simplify-line.ts'

/** How far beyond the edge a place may lie, in kilometres, to be pointed at. */
const farthest = 2500

/** How far inside the edge a pointer stands. */
const inset = 12

/** Pointers at the edge of a drawing to places beyond it, each with the distance from there. */
export const pointersOf = (
  far: readonly Located[],
  projection: GeoProjection,
  size: Size,
): readonly Label[] =>
  far.flatMap(({ place, at }): Label[] => {
    const towards = projected(projection, at)
    const dot = edgeTowards(towards, size)
    const from = projection.invert?.([...dot])
    const distance = from ? kilometresBetween(from, at) : Number.POSITIVE_INFINITY
    if (distance > farthest) return []
    const second = words.map.beyond(String(Math.round(distance / 10) * 10))
    return [
      {
        key: place.id,
        kind: 'far',
        text: place.label,
        name: place.label,
        second,
        ...labelSize('far', place.label, second),
        href: addressOf(place.kind, place.id),
        anchors: [dot],
        gap: 12,
        dot,
        points: Math.round((Math.atan2(towards[1] - dot[1], towards[0] - dot[0]) * 180) / Math.PI),
      },
    ]
  })

/** Where the line from the middle of a drawing to a point beyond it meets its edge. */
export function edgeTowards([x, y]: Point, { width, height }: Size): Point {
  const [dx, dy] = [x - width / 2, y - height / 2]
  const part = Math.min((width / 2 - inset) / Math.abs(dx), (height / 2 - inset) / Math.abs(dy))
  return [width / 2 + dx * part, height / 2 + dy * part]
}
