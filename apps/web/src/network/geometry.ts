/** A point of the drawing, in its units. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle by its middle. */
export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** How far two boxes reach into each other, with a gap that they should keep; nothing where they keep it. */
export function overlap(a: Box, b: Box, gap = 0): { readonly x: number; readonly y: number } | undefined {
  const x = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x)
  const y = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y)
  return x > 0 && y > 0 ? { x, y } : undefined
}

/** Whether two stretches of line cross, ends apart. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

const side = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)

/** Whether a stretch of line passes through a box. */
export function passesThrough(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  const across = within(a.x, b.x, x - width / 2, x + width / 2)
  if (!across) return false
  const down = within(a.y, b.y, y - height / 2, y + height / 2)
  return down !== undefined && Math.max(across[0], down[0], 0) < Math.min(across[1], down[1], 1)
}

/** Between which shares of the way from one value to another it lies between two bounds; never, or at all of them. */
function within(from: number, to: number, low: number, high: number): readonly [number, number] | undefined {
  if (from === to) return from < low || from > high ? undefined : [0, 1]
  const [atLow, atHigh] = [(low - from) / (to - from), (high - from) / (to - from)]
  return atLow < atHigh ? [atLow, atHigh] : [atHigh, atLow]
}
