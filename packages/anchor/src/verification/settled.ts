import type { Anchor } from '../anchor.ts'

/** Where passages were found, so that the place of a neighbour can be expected. */
export interface Settled {
  settle(anchor: Anchor, start: number): void
  startOf(anchor: Anchor): number | undefined
  /** Where a passage would stand if it had moved with the nearest settled passage before it, or else after it. */
  expected(anchor: Anchor): number
  /** Between the ends of the nearest settled passages before and after; `undefined` where they changed order. */
  gap(anchor: Anchor): { readonly start: number; readonly end: number } | undefined
}

/** Begins with nothing settled. The anchors are in the order of their document. */
export function nothingSettled(ordered: readonly Anchor[], textLength: number): Settled {
  const rank = new Map(ordered.map((anchor, at) => [anchor, at]))
  const starts: (number | undefined)[] = ordered.map(() => undefined)

  const nearest = (anchor: Anchor, step: 1 | -1) => {
    for (let at = (rank.get(anchor) ?? 0) + step; at >= 0 && at < ordered.length; at += step) {
      const [neighbour, start] = [ordered[at], starts[at]]
      if (neighbour && start !== undefined) return { neighbour, start }
    }
    return undefined
  }

  return {
    settle: (anchor, start) => {
      const at = rank.get(anchor)
      if (at !== undefined) starts[at] = start
    },
    startOf: (anchor) => starts[rank.get(anchor) ?? -1],
    expected: (anchor) => {
      const near = nearest(anchor, -1) ?? nearest(anchor, 1)
      return near ? anchor.start + near.start - near.neighbour.start : anchor.start
    },
    gap: (anchor) => {
      const [before, after] = [nearest(anchor, -1), nearest(anchor, 1)]
      const start = before ? before.start + before.neighbour.end - before.neighbour.start : 0
      const end = after ? after.start : textLength
      return start <= end ? { start, end } : undefined
    },
  }
}
