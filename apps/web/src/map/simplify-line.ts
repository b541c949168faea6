/** A position: two numbers, of degrees or of pixels. */
export type Point = readonly [x: number, y: number]

/**
 * A line with fewer points, none of which strays from the first by more than `tolerance`, in the unit of the points.
 * Its ends stay where they are, so that lines which meet still meet. Method: Douglas and Peucker.
 */
export function simplifyLine(line: readonly Point[], tolerance: number): Point[] {
  const kept = new Set([0, line.length - 1])
  const open: [number, number][] = [[0, line.length - 1]]
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [first, last] = span
    const farthest = farthestBetween(line, first, last)
    if (farthest.distance <= tolerance) continue
    kept.add(farthest.index)
    open.push([first, farthest.index], [farthest.index, last])
  }
  return line.filter((_, index) => kept.has(index))
}

function farthestBetween(line: readonly Point[], first: number, last: number) {
  let farthest = { index: first, distance: -1 }
  for (let index = first + 1; index < last; index += 1) {
    const distance = distanceToSegment(line[index] as Point, line[first] as Point, line[last] as Point)
    if (distance > farthest.distance) farthest = { index, distance }
  }
  return farthest
}

/** How far a point lies from the stretch between two others. */
export function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length
  const nearest = Math.min(1, Math.max(0, along))
  return Math.hypot(x - ax - nearest * (bx - ax), y - ay - nearest * (by - ay))
}
