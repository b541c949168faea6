/** A name that stands in a text, and where: in code units, from 0. */
interface FoundName {
  readonly name: string
  readonly at: number
}

/** A search for any of many names in a text, as whole words and in the same case. */
export type NameSearch = (text: string) => FoundName[]

const letters = String.raw`[\p{L}\p{N}]`

/** Prepares a search for names. A name within a longer word, or within a longer hyphenated id, does not count. */
export function searchFor(names: readonly string[]): NameSearch {
  const sought = names.map((name) => ({
    name,
    parts: partsOf(name),
    pattern: new RegExp(`(?<!${letters}|-)${escaped(name)}(?!${letters}|-${letters})`, 'gu'),
  }))
  return (text) => {
    const there = new Set(partsOf(text))
    // Most names have a word that the text has not, so that few patterns are tried at all.
    return sought
      .filter(({ parts }) => parts.every((part) => there.has(part)))
      .flatMap(({ name, pattern }) => [...text.matchAll(pattern)].map(({ index }) => ({ name, at: index })))
  }
}

/** A text as a pattern that matches it alone. */
function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

function partsOf(text: string): string[] {
  return text.match(new RegExp(`${letters}+`, 'gu')) ?? []
}
