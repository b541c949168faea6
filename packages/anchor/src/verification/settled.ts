import type { Anchor } from '../anchor.ts'

/** Where passages were found, so that the place of a neighbour can be expected. */
export interface Settled {
  /** Length of the text in code points. */
  readonly textLength: number
  settle(anchor: Anchor, start: number): void
  startOf(anchor: Anchor): number | undefined
  /** Where a passage would stand if it had moved with the nearest settled passage before it, or else after it. */
  expected(anchor: Anchor): number
  /** Between the ends of the nearest settled passages before and after; `undefined` where they changed order. */
  gap(anchor: Anchor): Gap | undefined
}

interface Gap {
  readonly start: number
  readonly end: number
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

  /** For each rank, the nearest settled one before it or after it; made anew when something was settled. */
  let gaps: readonly Gap[] | undefined
  const allGaps = (): readonly Gap[] => {
    const ends: number[] = []
    let end = 0
    for (const [at, anchor] of ordered.entries()) {
      ends.push(end)
      const start = starts[at]
      if (start !== undefined) end = start + anchor.end - anchor.start
    }
    let start = textLength
    const made: Gap[] = []
    for (let at = ordered.length - 1; at >= 0; at--) {
      made.push({ start: ends[at] ?? 0, end: start })
      start = starts[at] ?? start
    }
    return made.reverse()
  }

  return {
    textLength,
    settle: (anchor, start) => {
      const at = rank.get(anchor)
      if (at === undefined) return
      starts[at] = start
      gaps = undefined
    },
    startOf: (anchor) => starts[rank.get(anchor) ?? -1],
    expected: (anchor) => {
      const near = nearest(anchor, -1) ?? nearest(anchor, 1)
      return near ? anchor.start + near.start - near.neighbour.start : anchor.start
    },
    gap: (anchor) => {
      gaps ??= allGaps()
      const gap = gaps[rank.get(anchor) ?? -1]
      return gap && gap.start <= gap.end ? gap : undefined
    },
  }
}
