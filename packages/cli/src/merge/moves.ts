/**
 * Where the fields of two records stand in the one that is made of them: from the JSON Pointer of before to that of
 * after, for what does not stay in its place.
 */
export interface Moves {
  /** Of the record that stays. */
  readonly target: Map<string, string>
  /** Of the record that is merged into it. */
  readonly source: Map<string, string>
}

/** The pointer of a field after the merge. */
export function movedPointer(pointer: string, moves: ReadonlyMap<string, string>): string {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const now = moves.get(pointer.slice(0, end))
    if (now !== undefined) return now + pointer.slice(end)
  }
  return pointer
}
