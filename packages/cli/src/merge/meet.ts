/** An item of a list as it will be, by position: its own, the one that came, or both. */
export interface Meeting {
  readonly own?: number
  readonly came?: number
}

/** Its own items in their places, each with one that came and has its key, then all others. */
export function meet(own: readonly string[], coming: readonly string[]): readonly Meeting[] {
  const met = new Map<number, number>()
  const alone = coming.flatMap((key, came) => {
    const at = own.findIndex((one, index) => one === key && !met.has(index))
    if (at !== -1) met.set(at, came)
    return at === -1 ? [{ came }] : []
  })
  const kept = own.map((_, at): Meeting => {
    const came = met.get(at)
    return came === undefined ? { own: at } : { own: at, came }
  })
  return [...kept, ...alone]
}

/**
 * The steps of two histories in one. Each keeps its order; where only that leaves open which comes first, it is the
 * one whose key stands first on the ladder.
 */
export function meetInOrder(
  own: readonly string[],
  coming: readonly string[],
  ladder: readonly string[],
): readonly Meeting[] {
  const met: Meeting[] = []
  let next = 0
  const takeWhile = (takes: (at: number) => boolean) => {
    while (next < own.length && takes(next)) met.push({ own: next++ })
  }
  for (const [came, key] of coming.entries()) {
    const at = own.indexOf(key, next)
    const later = coming.slice(came + 1)
    if (at === -1)
      takeWhile(
        (one) => !later.includes(own[one] ?? '') && ladder.indexOf(own[one] ?? '') < ladder.indexOf(key),
      )
    else takeWhile((one) => one < at)
    met.push(at === -1 ? { came } : { own: next++, came })
  }
  takeWhile(() => true)
  return met
}
