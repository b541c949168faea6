import { isId } from '@entente/domain'
import { Refusal } from '../refusal.ts'
import type { Prompts } from '../terminal/prompts.ts'
import { suggestId } from './suggest-id.ts'

const form =
  'lower-case letters a to z and digits, words joined by hyphens, beginning with a letter, at most 64 characters'

/** What is wrong with an id for a new record, in a sentence, or nothing. `taken` tells where an id is in use. */
function idFault(id: string, taken: ReadonlyMap<string, string>): string | undefined {
  if (!isId(id)) {
    const near = suggestId(id)
    return `"${id}" is no id: ${form}${near === undefined ? '' : `; "${near}" would be one`}`
  }
  const place = taken.get(id)
  return place === undefined ? undefined : `the id "${id}" is taken (${place}); choose another`
}

/**
 * The id of a new record: the one that was named, else the one that its label suggests, which a person may change.
 * Throws a {@link Refusal} where that is no id, or one that is taken.
 */
export async function chooseId(
  named: string | undefined,
  label: string,
  taken: ReadonlyMap<string, string>,
  prompts: Prompts | undefined,
): Promise<string> {
  const suggested = suggestId(label)
  if (named === undefined && prompts) {
    const initial = suggested === undefined || taken.has(suggested) ? {} : { initial: suggested }
    return prompts.text({
      message: 'id: What the record is named by, in files and links',
      ...initial,
      fault: (text) => idFault(text, taken),
    })
  }
  const id = named ?? suggested
  if (id === undefined) throw new Refusal(`the label "${label}" suggests no id; name one with --id`)
  const fault = idFault(id, taken)
  if (fault !== undefined) throw new Refusal(named === undefined ? `${fault} with --id` : fault)
  return id
}
