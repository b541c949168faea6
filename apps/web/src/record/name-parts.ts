import type { Part } from '../reading/parts-of.ts'
import { languageName } from '../values/language-name.ts'
import { words } from '../words.ts'

/** Names as the parts of a record, each under its language and script in place of the field's name. */
export function nameParts(parts: readonly Part[]): readonly Part[] {
  let before: string | undefined
  return parts.map((part) => {
    const shown = part.part === 'field' ? part.accounts[0]?.shown : undefined
    if (part.part !== 'field' || shown?.shape !== 'name') return part
    const name = languageName(shown.value.language ?? words.record.plainLanguage)
    const repeats = name === before
    before = name
    return { ...part, name, repeats }
  })
}
