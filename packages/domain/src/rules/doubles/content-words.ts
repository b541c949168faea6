import { fold } from './fold.ts'

/** Words that stand in any sentence. */
const empty = new Set(
  `about after also been before being between both could does each from have having into itself more most other
  over same should some such than that their them then there these they this those under upon very were what when
  where which while whom whose will with would`.split(/\s+/),
)

/** Letters by which a word is known, so that its endings do not matter. */
const stem = 6

/** The words of a text that carry its content: each by its first letters, as it stands in the text. */
type ContentWords = ReadonlyMap<string, string>

/** The content of an English text: its words of four letters and more but for the empty ones, and its numbers. */
export function contentWords(text: string): ContentWords {
  const words = fold(text).filter((word) => /^\d+$/.test(word) || (word.length > 3 && !empty.has(word)))
  return new Map(words.map((word) => [word.slice(0, stem), word]))
}

/** What a word weighs in a comparison, by its key. */
export type Rarity = (key: string) => number

/** How rare each word is among all of these texts: the rarer, the more it weighs. */
export function rarityIn(all: readonly ContentWords[]): Rarity {
  const holders = new Map<string, number>()
  for (const words of all) for (const key of words.keys()) holders.set(key, (holders.get(key) ?? 0) + 1)
  return (key) => Math.log(1 + all.length / (holders.get(key) ?? 1))
}

/** Two contents beside each other: how much they share (Dice by rarity, 0 to 1), and the words, the rarest first. */
export function compareWords(
  a: ContentWords,
  b: ContentWords,
  rarity: Rarity,
): { readonly likeness: number; readonly shared: readonly string[] } {
  const weigh = (keys: readonly string[]) => keys.reduce((sum, key) => sum + rarity(key), 0)
  const shared = [...a.keys()].filter((key) => b.has(key))
  const all = weigh([...a.keys()]) + weigh([...b.keys()])
  return {
    likeness: all === 0 ? 0 : (2 * weigh(shared)) / all,
    shared: shared.toSorted((x, y) => rarity(y) - rarity(x)).map((key) => a.get(key) ?? key),
  }
}
