import type { Accounts } from '../../evidence/account.ts'
import { remembered } from '../../primitives/remembered.ts'
import type { EntenteRecord, RecordOf } from '../../records/record.ts'
import type { Comparison, MakeComparison, Sign } from './comparison.ts'
import { knownValues } from './known-values.ts'
import { acronymsOf, type NameWord, nameLikeness, type PreparedName, prepareName } from './name-likeness.ts'

/** The kinds whose records have names by language and script. */
type NamedKind = 'person' | 'country' | 'organization' | 'place' | 'project'
type Named = RecordOf<NamedKind>

const namesOf = remembered((record: Named): readonly PreparedName[] => {
  const fields: readonly (Accounts<{ text: string }> | undefined)[] = [
    record.name,
    ...(record.otherNames ?? []),
  ]
  const texts = fields.flatMap((field) => knownValues(field)).map(({ text }) => text)
  return [...new Set(texts)].map(prepareName)
})

/** Names that can be one thing, each by itself in capitals or the first letters of a longer one. */
const acronyms = remembered((record: Named) => ({
  written: new Map(namesOf(record).flatMap(({ text }) => acronymsOf(text).map((letters) => [letters, text]))),
  short: new Map(
    namesOf(record)
      .filter(({ text, words }) => words.length === 1 && /^\p{Lu}{3,8}$/u.test(text))
      .map(({ text, words }) => [words[0]?.folded ?? '', text]),
  ),
}))

/** Compares records by all of their names, across spellings and scripts. */
export const compareNames = <K extends NamedKind>(
  extra: (a: RecordOf<K>, b: RecordOf<K>) => readonly Sign[],
): MakeComparison<K> => {
  return (records): Comparison<RecordOf<K>> => {
    const carriers = carriersOf(records)
    const rarity = (word: NameWord) => Math.log(1 + records.length / (carriers.get(countedBy(word)) ?? 1))
    return {
      *keys(record) {
        for (const { words } of namesOf(record)) for (const { skeletons } of words) yield* skeletons
        if (record.kind === 'person') return
        const { written, short } = acronyms(record)
        for (const letters of [...written.keys(), ...short.keys()]) yield `acronym ${letters}`
      },
      signs: (a, b) => {
        const names = nameSigns(a, b, rarity, carriers)
        return names.length > 0 ? [...names, ...extra(a, b)] : []
      },
    }
  }
}

const countedBy = ({ skeletons: [first = ''] }: NameWord): string => first

/** How many records have a word in one of their names. */
function carriersOf(records: readonly Named[]): ReadonlyMap<string, number> {
  const carriers = new Map<string, number>()
  for (const record of records)
    for (const skeleton of new Set(namesOf(record).flatMap(({ words }) => words.map(countedBy))))
      carriers.set(skeleton, (carriers.get(skeleton) ?? 0) + 1)
  return carriers
}

/** From where on two names are worth a word. */
const worthAWord = 0.65

function nameSigns(
  a: EntenteRecord & Named,
  b: EntenteRecord & Named,
  rarity: (word: NameWord) => number,
  carriers: ReadonlyMap<string, number>,
): Sign[] {
  let best: { readonly names: readonly [PreparedName, PreparedName]; readonly likeness: number } | undefined
  for (const one of namesOf(a))
    for (const other of namesOf(b)) {
      const { likeness } = nameLikeness(one, other, rarity)
      if (likeness > (best?.likeness ?? 0)) best = { names: [one, other], likeness }
    }
  const signs: Sign[] = []
  if (best && best.likeness >= worthAWord)
    signs.push({ says: wording(...best.names, best.likeness), weight: 0.95 * best.likeness ** 2 })
  else if (a.kind === 'person') signs.push(...partOfName(a, b, carriers))
  return [...signs, ...(a.kind === 'person' ? [] : acronymSigns(a, b))]
}

function wording(a: PreparedName, b: PreparedName, likeness: number): string {
  if (a.text === b.text) return `Both are called "${a.text}".`
  const pair = `"${a.text}" and "${b.text}"`
  if (likeness > 0.999) return `${pair} are one name in other letters or in another spelling.`
  return `${pair} are alike by ${Math.round(likeness * 100)} in 100.`
}

/** A person's name of one word that is part of the other's, and of nobody else's. */
function partOfName(a: Named, b: Named, carriers: ReadonlyMap<string, number>): Sign[] {
  for (const one of namesOf(a))
    for (const other of namesOf(b)) {
      const [short, long] = one.words.length < other.words.length ? [one, other] : [other, one]
      const [word] = short.words
      if (short.words.length !== 1 || !word || carriers.get(countedBy(word)) !== 2) continue
      if (long.words.some(({ sound }) => sound === word.sound))
        return [
          { says: `"${short.text}" is part of "${long.text}", and of nobody else's name.`, weight: 0.55 },
        ]
    }
  return []
}

function acronymSigns(a: Named, b: Named): Sign[] {
  for (const [one, other] of [
    [acronyms(a), acronyms(b)],
    [acronyms(b), acronyms(a)],
  ] as const)
    for (const [letters, text] of one.short) {
      const long = other.written.get(letters)
      if (long) return [{ says: `"${text}" is made of the first letters of "${long}".`, weight: 0.6 }]
    }
  return []
}
