import { canonicalText, codePointMap, linkEnds, makeAnchors, sha256 } from '@entente/anchor'
import { guessRole, type Role } from './guess-role.ts'

/** A passage as a document's record holds it, but for the gloss, which nobody can write for the editor. */
interface DescribedPassage {
  readonly number: string
  readonly start: number
  readonly end: number
  readonly sha256: string
  readonly roll: string
  readonly fingerprint: string
  readonly first: string
  readonly last?: string
  readonly role: Role
}

/** A text, described so that a document can be begun from it. Only `textOf` gives the words back. */
export interface DescribedText {
  readonly language: string
  readonly sha256: string
  readonly length: number
  readonly paragraphs: number
  readonly passages: readonly DescribedPassage[]
  readonly textOf: (passage: DescribedPassage) => string
}

/** Describes a text in a language (BCP 47 tag): hash and length of its canonical form, and its passages. */
export async function describeText(text: string, language: string): Promise<DescribedText> {
  const canonical = canonicalText(text)
  const map = codePointMap(canonical)
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
    canonical.slice(map.toUtf16(start), map.toUtf16(end))
  const anchors = await makeAnchors(canonical, language)
  const sizes = new Map<string, number>()
  for (const { number } of anchors) sizes.set(paragraphOf(number), (sizes.get(paragraphOf(number)) ?? 0) + 1)
  const passages = anchors.map((anchor): DescribedPassage => {
    const own = textOf(anchor)
    const paragraph = paragraphOf(anchor.number)
    const role = guessRole(own, {
      isFirst: paragraph === '1' && sizes.size > 1,
      isAlone: sizes.get(paragraph) === 1,
    })
    return { ...anchor, ...labels(linkEnds(own)), role }
  })
  return {
    language,
    sha256: await sha256(canonical),
    length: map.length,
    paragraphs: sizes.size,
    passages,
    textOf,
  }
}

/** The paragraph of a passage's number. */
export const paragraphOf = (number: string): string => number.slice(0, number.indexOf('.'))

const longestLabel = 160

/** Ends that hold an address or the like can be too long for a label: they are cut, and still begin or end alike. */
function labels({ first, last }: { readonly first: string; readonly last?: string }) {
  const start = first.slice(0, longestLabel).trimEnd()
  return last === undefined ? { first: start } : { first: start, last: last.slice(-longestLabel).trimStart() }
}
