import { armenian } from './scripts/armenian.ts'
import { cyrillic } from './scripts/cyrillic.ts'
import { greek } from './scripts/greek.ts'
import { latin } from './scripts/latin.ts'
import type { Script } from './scripts/script.ts'

const scripts: readonly Script[] = [armenian, cyrillic, greek, latin]

/** Replaces every key by its letters, the longest key first. */
function replacing(tables: readonly Readonly<Record<string, string>>[], before: string) {
  const letters: ReadonlyMap<string, string> = new Map(tables.flatMap((table) => Object.entries(table)))
  const keys = [...letters.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`${before}(?:${keys.join('|')})`, 'gu')
  return (text: string): string => text.replaceAll(pattern, (key) => letters.get(key) ?? key)
}

const replaceInitials = replacing(
  scripts.map(({ initials = {} }) => initials),
  String.raw`(?<![\p{L}\p{M}])`,
)
const replaceLetters = replacing(
  scripts.map(({ letters }) => letters),
  '',
)

/**
 * The words of a text in lower-case Latin letters without marks, from whatever script there is a table for; the
 * letters of other scripts stay what they are. `Մարշ` is `marsh`.
 */
export function fold(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFKD')
  // Most texts are plain English, and need no table.
  const latinOnly = /^[\x20-\x7e]*$/.test(plain) ? plain : replaceLetters(replaceInitials(plain))
  return latinOnly.replaceAll(/[\p{M}'’ʼ`]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? []
}
