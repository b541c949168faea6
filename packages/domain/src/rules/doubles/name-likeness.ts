import { fold } from './fold.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import { skeletonsOf, soundOf } from './sound.ts'

/** A word of a name: as folded, as it sounds, and by what it is looked up. */
export interface NameWord {
  readonly folded: string
  readonly sound: string
  /** The first is the one by which its rarity is counted. */
  readonly skeletons: readonly string[]
}

/** A name, made ready to be held against others. */
export interface PreparedName {
  readonly text: string
  readonly words: readonly NameWord[]
}

/** Words that names of things are joined by. */
const joints = new Set(['a', 'an', 'and', 'at', 'by', 'da', 'de', 'for', 'in', 'la', 'of', 'on', 'the', 'to'])

/** Makes a name ready: its words in Latin letters, without those that only join. */
export function prepareName(text: string): PreparedName {
  const folded = fold(text)
  const meant = folded.filter((word) => !joints.has(word))
  const words = (meant.length > 0 ? meant : folded).map((word) => {
    const sound = soundOf(word)
    return { folded: word, sound, skeletons: skeletonsOf(sound) }
  })
  return { text, words }
}

/** From where on two words are taken for one. */
const oneWord = 0.88

/** How alike two words are: as they sound; a single letter may stand for a word that begins with it. */
function wordLikeness(a: NameWord, b: NameWord): number {
  if (a.sound === b.sound) return 1
  const [short, long] = a.sound.length < b.sound.length ? [a.sound, b.sound] : [b.sound, a.sound]
  if (short.length === 1) return long.startsWith(short) ? 0.9 : 0
  if (short.length < 4 || /\d/.test(short)) return 0
  const likeness = jaroWinkler(a.sound, b.sound)
  return likeness >= oneWord ? likeness : 0
}

/**
 * How alike two names are, from 0 to 1: the words that they share in any order, each weighed by how rare it is, against
 * all of their words (a soft Dice).
 */
export function nameLikeness(
  a: PreparedName,
  b: PreparedName,
  rarity: (word: NameWord) => number,
): { readonly likeness: number; readonly matched: number } {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  const open = new Set(long)
  let [shared, matched] = [0, 0]
  for (const word of short) {
    let best: NameWord | undefined
    let most = 0
    for (const other of open) {
      const likeness = wordLikeness(word, other)
      if (likeness > most) [best, most] = [other, likeness]
    }
    if (!best) continue
    open.delete(best)
    matched++
    shared += most * (rarity(word) + rarity(best))
  }
  const total = [...a.words, ...b.words].reduce((sum, word) => sum + rarity(word), 0)
  return { likeness: total === 0 ? 0 : shared / total, matched }
}

/** The first letters of a name of three words and more, with the joining words and without. */
export function acronymsOf(text: string): string[] {
  const folded = fold(text)
  const of = (words: readonly string[]) => (words.length < 3 ? [] : [words.map((word) => word[0]).join('')])
  return [...of(folded), ...of(folded.filter((word) => !joints.has(word)))]
}
