import type { Hits } from './best-window.ts'
import { allCodes, type Codes, type Sought } from './codes.ts'

/** The slots of one fingerprint by code; used over and over, so that no passage costs a table of its own. */
const slotOf = new Int16Array(allCodes).fill(-1)

/** The hits of one passage among the free words of a range, half-open. */
export function hitsWithin(sought: Sought, text: Codes, free: Uint8Array, from: number, to: number): Hits {
  for (const [slot, code] of sought.codes.entries()) slotOf[code] = slot
  const words: number[] = []
  const slots: number[] = []
  const add = (word: number, code: number) => {
    const slot = slotOf[code] ?? -1
    if (slot < 0) return
    words.push(word)
    slots.push(slot)
  }
  for (let word = Math.max(0, from); word < to && word < free.length; word++) {
    if (free[word] === 0) continue
    if (sought.pairsFrom > 0) add(word, text.word[word] ?? 0)
    if (word + 1 < to && free[word + 1] === 1) add(word, text.pair[word] ?? 0)
  }
  for (const code of sought.codes) slotOf[code] = -1
  return { words, slots, length: words.length }
}

/** Codes with less evidence than this stand everywhere, and lead nowhere. */
const leastTelling = 1

/** The hits of many passages among all free words, in two runs over the text; only codes that tell something. */
export function hitsOfAll(all: readonly Sought[], text: Codes, free: Uint8Array): Hits[] {
  const first = new Uint32Array(allCodes + 1)
  const telling = all.map(({ codes, bits }) =>
    codes.flatMap((code, slot) => ((bits[slot] ?? 0) < leastTelling ? [] : [{ code, slot }])),
  )
  for (const codes of telling) for (const { code } of codes) first[code + 1] = (first[code + 1] ?? 0) + 1
  for (let code = 0; code < allCodes; code++) first[code + 1] = (first[code + 1] ?? 0) + (first[code] ?? 0)
  const owners = new Uint32Array(first[allCodes] ?? 0)
  const slots = new Uint8Array(owners.length)
  const next = first.slice()
  for (const [owner, codes] of telling.entries())
    for (const { code, slot } of codes) {
      const at = next[code] ?? 0
      owners[at] = owner
      slots[at] = slot
      next[code] = at + 1
    }

  const sizes = new Uint32Array(all.length)
  const eachCode = (visit: (code: number, word: number) => void) => {
    for (let word = 0; word < free.length; word++) {
      if (free[word] === 0) continue
      visit(text.word[word] ?? 0, word)
      if (free[word + 1] === 1) visit(text.pair[word] ?? 0, word)
    }
  }
  eachCode((code) => {
    const end = first[code + 1] ?? 0
    for (let at = first[code] ?? 0; at < end; at++) {
      const owner = owners[at] ?? 0
      sizes[owner] = (sizes[owner] ?? 0) + 1
    }
  })
  const offsets = new Uint32Array(all.length + 1)
  for (const [owner, size] of sizes.entries()) offsets[owner + 1] = (offsets[owner] ?? 0) + size
  const total = offsets[all.length] ?? 0
  const hitWords = new Uint32Array(total)
  const hitSlots = new Uint8Array(total)
  const cursor = offsets.slice()
  eachCode((code, word) => {
    const end = first[code + 1] ?? 0
    for (let at = first[code] ?? 0; at < end; at++) {
      const owner = owners[at] ?? 0
      const to = cursor[owner] ?? 0
      hitWords[to] = word
      hitSlots[to] = slots[at] ?? 0
      cursor[owner] = to + 1
    }
  })
  return all.map((_, owner) => {
    const [from, to] = [offsets[owner] ?? 0, offsets[owner + 1] ?? 0]
    return { words: hitWords.subarray(from, to), slots: hitSlots.subarray(from, to), length: to - from }
  })
}
