import { words } from '@entente/domain'
import { parseFile, type SourceFile } from '@entente/domain/check'

/** The fewest letters of a name that is looked for: initials and the like turn up in any text. */
const fewestLetters = 4

/**
 * By what the records of a data folder are known: ids, labels, and names in all languages. A name of one word that is
 * among the ordinary words is none, since a newspaper may be called by any word.
 */
export function namesIn(files: readonly SourceFile[], ordinary: ReadonlySet<string>): string[] {
  const names = files.flatMap(({ path, text }) => {
    const id = path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length)
    const { label, name, otherNames = [] } = (parseFile(text).value ?? {}) as Authored
    return [id, label, ...[name, ...otherNames].flatMap(textsOf)]
  })
  const long = names.filter((name) => name !== undefined && lettersIn(name) >= fewestLetters) as string[]
  return [...new Set(long)].filter((name) => !ordinary.has(name.toLowerCase()))
}

const lettersIn = (name: string): number => name.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** All words of some texts, in lower case. */
export function wordsIn(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => words(text.toLowerCase())))
}

/** The part of an authored record that names it; nothing else of it matters here. */
interface Authored {
  readonly label?: string
  readonly name?: AuthoredName
  readonly otherNames?: readonly AuthoredName[]
}

type AuthoredName = AuthoredAccount | readonly AuthoredAccount[]

interface AuthoredAccount {
  readonly value?: { readonly text?: string }
}

function textsOf(name: AuthoredName | undefined): (string | undefined)[] {
  const accounts = name === undefined ? [] : [name].flat()
  return (accounts as readonly AuthoredAccount[]).map(({ value }) => value?.text)
}
