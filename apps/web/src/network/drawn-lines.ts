import type { Box } from './geometry.ts'
import type { NetworkLine } from './network.ts'

/** A line with its ends in units of the drawing. */
export interface DrawnLine {
  readonly line: NetworkLine
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** How far apart the lines of several kinds between the same two run, in units of the drawing. */
const apart = 6

/** The lines between the middles of names; those between the same two run beside each other. */
export function drawLines(
  lines: readonly NetworkLine[],
  places: ReadonlyMap<string, Box>,
): readonly DrawnLine[] {
  return lines.flatMap((line) => {
    const [from, to] = [places.get(line.from), places.get(line.to)]
    if (!from || !to) return []
    const beside = lines.filter((other) => other.from === line.from && other.to === line.to)
    const shift = (beside.indexOf(line) - (beside.length - 1) / 2) * apart
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
    const [dx, dy] = [(-(to.y - from.y) / length) * shift, ((to.x - from.x) / length) * shift]
    return [{ line, x1: tidy(from.x + dx), y1: tidy(from.y + dy), x2: tidy(to.x + dx), y2: tidy(to.y + dy) }]
  })
}

const tidy = (value: number): number => Math.round(value * 10) / 10
