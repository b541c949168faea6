import { isScalar, parseDocument, type YAMLSeq } from 'yaml'
import type { NeedOf } from '../new/need.ts'
import { type ReferencePlace, referencePlaces } from './reference-places.ts'

/** How a reference reads after the merge: the same text where it stays as it is. */
export type Rename = (reference: string, names: ReferencePlace['names']) => string

/**
 * The text of a record's file in which references are renamed, all else letter for letter. A list that would then
 * name something twice loses the later one.
 */
export function renameReferences(need: NeedOf<'object'>, text: string, rename: Rename): string {
  const { contents } = parseDocument(text, { keepSourceTokens: true })
  const edits: Edit[] = []
  const lists = new Map<YAMLSeq, Set<string>>()
  for (const { scalar, list, names } of referencePlaces(need, contents)) {
    const [start = 0, end = 0] = scalar.range ?? []
    const now = rename(scalar.value, names)
    if (now !== scalar.value) {
      const quote = /^["']/.exec(text.slice(start, end))?.[0] ?? ''
      edits.push({ start, end, text: `${quote}${now}${quote}` })
      if (list) lists.set(list, (lists.get(list) ?? new Set()).add(now))
    }
  }
  for (const [list, renamed] of lists) edits.push(...secondsIn(list, renamed, text, rename))
  return applied(text, edits)
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Takes from a list what names again what an earlier item names already. */
function secondsIn(list: YAMLSeq, renamed: ReadonlySet<string>, text: string, rename: Rename): Edit[] {
  const seen = new Set<string>()
  return list.items.flatMap((item, at) => {
    if (!isScalar(item) || typeof item.value !== 'string') return []
    const now = rename(item.value, item.value.includes('#') ? 'field' : 'record')
    if (!renamed.has(now) || !seen.has(now)) {
      seen.add(now)
      return []
    }
    const before = list.items[at - 1]
    const from = isScalar(before) ? (before.range?.[1] ?? 0) : 0
    const end = item.range?.[1] ?? 0
    if (list.flow) return [{ start: from, end, text: '' }]
    return [{ start: lineEnd(text, from), end: lineEnd(text, end), text: '' }]
  })
}

const lineEnd = (text: string, at: number): number => (text.indexOf('\n', at) + 1 || text.length + 1) - 1

/** Applies edits; one that lies within another is dropped with what it would have changed. */
function applied(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let [made, at] = ['', 0]
  for (const { start, end, text: now } of sorted) {
    if (start < at) continue
    made += text.slice(at, start) + now
    at = end
  }
  return made + text.slice(at)
}
