import { isAccounts } from '../evidence/account.ts'
import { isObject, isSame } from './json-value.ts'

/** Which items of two lists are the same thing, by place; both places rise from pair to pair. */
export type Pairs = readonly (readonly [before: number, after: number])[]

/**
 * Pairs the items of an older and a newer list. Items that say the same first thing (a participant's actor, a
 * passage's number, a step's state) are one item, by their longest common run; between two of those, as many old items
 * as new ones are paired in their order. The rest was added or removed.
 */
export function align(before: readonly unknown[], after: readonly unknown[]): Pairs {
  const anchors = commonRun(before.map(keyOf), after.map(keyOf))
  const pairs: (readonly [number, number])[] = []
  let [b, a] = [0, 0]
  for (const [nextB, nextA] of [...anchors, [before.length, after.length] as const]) {
    if (nextB - b === nextA - a) for (let at = 0; at < nextB - b; at++) pairs.push([b + at, a + at])
    if (nextB < before.length && nextA < after.length) pairs.push([nextB, nextA])
    b = nextB + 1
    a = nextA + 1
  }
  return pairs
}

/** What an item says first, by which it is known again. */
function keyOf(item: unknown): string {
  if (isAccounts(item)) return JSON.stringify(item[0]?.value)
  if (!isObject(item)) return JSON.stringify(item)
  const [first] = Object.entries(item)
  return first === undefined ? '{}' : `${first[0]} ${keyOf(first[1])}`
}

/** The longest common subsequence of two lists of texts. */
function commonRun(before: readonly string[], after: readonly string[]): Pairs {
  if (isSame(before, after)) return before.map((_, at) => [at, at])
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  const at = (b: number, a: number) => lengths[b * width + a] ?? 0
  for (let b = before.length - 1; b >= 0; b--)
    for (let a = after.length - 1; a >= 0; a--)
      lengths[b * width + a] =
        before[b] === after[a] ? at(b + 1, a + 1) + 1 : Math.max(at(b + 1, a), at(b, a + 1))
  const pairs: [number, number][] = []
  let [b, a] = [0, 0]
  while (b < before.length && a < after.length) {
    if (before[b] === after[a]) pairs.push([b++, a++])
    else if (at(b + 1, a) >= at(b, a + 1)) b++
    else a++
  }
  return pairs
}
