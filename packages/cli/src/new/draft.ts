import { type Kind, schemas } from '@entente/domain'
import { parse } from 'yaml'
import { Refusal } from '../refusal.ts'
import { assign } from './assign.ts'
import { type Authored, isAuthored } from './authored.ts'
import { parseSetting } from './field-path.ts'
import { type NeedOf, needOf } from './need.ts'

/** What the schema of a kind asks for. */
export function needOfKind(kind: Kind): NeedOf<'object'> {
  const need = needOf(schemas[kind])
  if (need.type !== 'object') throw new Error(`the schema of ${kind} is no object`)
  return need
}

/** The fields in a file that `--from` names: JSON, or YAML as in the data folder. Throws a {@link Refusal}. */
export function readFields(text: string, file: string, kind: Kind): Authored {
  let fields: unknown
  try {
    fields = parse(text)
  } catch (error) {
    const [line] = error instanceof Error ? error.message.split('\n') : []
    throw new Refusal(`${file} is neither JSON nor YAML: ${line}`)
  }
  if (!isAuthored(fields)) throw new Refusal(`${file} holds no fields; write an object, as in {"label": "…"}`)
  const { kind: own = kind, ...rest } = fields
  if (own !== kind) throw new Refusal(`${file} says that it is of kind "${String(own)}", not "${kind}"`)
  return rest
}

/** The fields after each setting `field=value`, in their order. Throws a {@link Refusal}. */
export function withSettings(
  need: NeedOf<'object'>,
  fields: Authored,
  settings: readonly string[],
): Authored {
  return settings.reduce<Authored>((before, text) => {
    const setting = parseSetting(text)
    if (!setting)
      throw new Refusal(`--set wants field=value, and "${text}" is none; as in --set label="Lur bridge"`)
    if (setting.path[0] === 'id') throw new Refusal('the id is named with --id, not with --set')
    return assign(need, before, setting.path, setting.value) as Authored
  }, fields)
}

/** Gives a record that has a name the one that it is called by, where nobody gave another. */
export function withName(need: NeedOf<'object'>, fields: Authored): Authored {
  const { name, label } = fields
  const wants = need.fields.some(
    (field) => field.name === 'name' && field.need.type === 'claim' && !field.optional,
  )
  if (
    !wants ||
    typeof label !== 'string' ||
    (isAuthored(name) && name['value'] !== undefined) ||
    Array.isArray(name)
  )
    return fields
  return assign(need, fields, ['name'], label) as Authored
}

/** The fields in the order of the schema, as the files of the data folder have them; unknown ones stand last. */
export function inOrder(need: NeedOf<'object'>, fields: Authored): Authored {
  const names = need.fields.map(({ name }) => name)
  const place = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length)
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, value]) => name !== 'kind' && name !== 'id' && value !== undefined)
      .sort(([a], [b]) => place(a) - place(b)),
  )
}
