/** The stretches of a text that are held by a passage found word for word; the first to mark a place keeps it. */
export interface Held {
  /** Marks a stretch as held. */
  mark(start: number, end: number): void
  /** Whether a stretch lies within one held stretch. */
  encloses(start: number, end: number): boolean
  /** The number, from 1, of the stretch that holds a code point; 0 where it is free. */
  holder(at: number): number
}

/** Makes the empty record of the stretches held in a text of so many code points. */
export function heldStretches(length: number): Held {
  const holders = new Uint32Array(length)
  let stretches = 0
  return {
    mark: (start, end) => {
      stretches++
      for (let at = start; at < end; at++) if (holders[at] === 0) holders[at] = stretches
    },
    encloses: (start, end) => holders[start] !== 0 && holders[start] === holders[end - 1],
    holder: (at) => holders[at] ?? 0,
  }
}
