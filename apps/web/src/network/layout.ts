import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import type { Box } from './geometry.ts'
import type { NetworkLine } from './network.ts'
import { settle } from './settle.ts'

/** What is laid out: a name's id, and the room that it takes. */
export interface Sized {
  readonly id: string
  readonly width: number
  readonly height: number
}

/** How large the drawing is, in its units. */
export interface Frame {
  readonly width: number
  readonly height: number
}

/** Where each name stands, and how large the drawing is that holds them all. */
interface Layout {
  readonly frame: Frame
  readonly places: ReadonlyMap<string, Box>
}

interface Body extends SimulationNodeDatum {
  readonly id: string
}

/** How many steps the forces take: as many as they need to come to rest. */
const steps = 400

/**
 * Gives every name a place: forces draw the tied together and officers close to what their office is of, then the
 * places are settled so that no two names touch and few lines cross. The same names and lines always give the same
 * places: bodies begin on a spiral in their order, and d3-force takes its chances from a generator with a fixed seed.
 */
export function layOut(names: readonly Sized[], lines: readonly NetworkLine[], frame: Frame): Layout {
  const bodies: Body[] = names.map(({ id }) => ({ id }))
  forceSimulation(bodies)
    .force(
      'ties',
      forceLink<Body, { source: string; target: string; near: boolean }>(
        lines.map(({ from, to, near }) => ({ source: from, target: to, near })),
      )
        .id(({ id }) => id)
        .distance(({ near }) => (near ? 70 : 180))
        .strength(({ near }) => (near ? 0.5 : 0.12)),
    )
    .force('apart', forceManyBody().strength(-700))
    .force('across', forceX(0).strength((0.06 * frame.height) / frame.width))
    .force('down', forceY(0).strength(0.06))
    .stop()
    .tick(steps)
  return cropped(settle(fitted(names, bodies, frame), lines, frame))
}

/** The places stretched so that they fill the frame. */
function fitted(names: readonly Sized[], bodies: readonly Body[], frame: Frame): readonly (Sized & Box)[] {
  const across = spread(bodies.map(({ x = 0 }) => x))
  const down = spread(bodies.map(({ y = 0 }) => y))
  return names.map((name, index) => ({
    ...name,
    x: name.width / 2 + across(bodies[index]?.x ?? 0) * (frame.width - name.width),
    y: name.height / 2 + down(bodies[index]?.y ?? 0) * (frame.height - name.height),
  }))
}

/** Tells how far along between the least and the greatest a value lies, 0 to 1. */
function spread(values: readonly number[]): (value: number) => number {
  const least = Math.min(...values)
  const length = Math.max(...values) - least
  return (value) => (length === 0 ? 0.5 : (value - least) / length)
}

/** The drawing without what is empty around the names. */
function cropped(places: ReadonlyMap<string, Box>): Layout {
  const boxes = [...places.values()]
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2))
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2))
  const moved = [...places].map(
    ([id, box]) => [id, { ...box, x: tidy(box.x - left), y: tidy(box.y - top) }] as const,
  )
  return {
    frame: {
      width: Math.ceil(Math.max(0, ...moved.map(([, { x, width }]) => x + width / 2))),
      height: Math.ceil(Math.max(0, ...moved.map(([, { y, height }]) => y + height / 2))),
    },
    places: new Map(moved),
  }
}

const tidy = (value: number): number => Math.round(value * 10) / 10
