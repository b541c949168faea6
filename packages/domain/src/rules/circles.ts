import type { Path } from '../primitives/walk-schema.ts'

/** An arrow from one record to another, and the field in which it stands. */
export interface Arrow {
  readonly from: string
  readonly to: string
  /** The record that holds the arrow; a relation's ends are other records than itself. */
  readonly in: string
  readonly path: Path
}

/** An arrow that is part of a circle, and the shortest way over it from its beginning back to there. */
interface Circle {
  readonly arrow: Arrow
  readonly way: readonly string[]
}

/** Every arrow from whose end one comes back to its beginning. */
export function* circles(arrows: readonly Arrow[]): Generator<Circle> {
  const leaving = new Map<string, Arrow[]>()
  for (const arrow of arrows) leaving.set(arrow.from, [...(leaving.get(arrow.from) ?? []), arrow])
  for (const arrow of arrows) {
    const way = wayBack(arrow, leaving)
    if (way) yield { arrow, way }
  }
}

function wayBack({ from, to }: Arrow, leaving: ReadonlyMap<string, readonly Arrow[]>): string[] | undefined {
  const cameFrom = new Map([[to, from]])
  const open = [to]
  for (const at of open) {
    if (at === from) return wayTo(from, to, cameFrom)
    for (const next of leaving.get(at) ?? []) {
      if (cameFrom.has(next.to)) continue
      cameFrom.set(next.to, at)
      open.push(next.to)
    }
  }
  return undefined
}

function wayTo(from: string, to: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [from]
  for (let at = from; at !== to; ) {
    at = cameFrom.get(at) ?? to
    way.unshift(at)
  }
  return [from, ...way]
}
