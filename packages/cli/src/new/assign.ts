import { didYouMean } from '../did-you-mean.ts'
import { Refusal } from '../refusal.ts'
import { type Authored, accountKeys, isAuthored } from './authored.ts'
import { type FieldPath, pathText } from './field-path.ts'
import { faultOf, type Need, type NeedOf } from './need.ts'

/**
 * Sets one field from a text, as `--set` gives it, and returns the changed whole. A path runs through a claim-bearing
 * field into its value (`name.text`) or into its account (`name.passage`), and through a list by position, from 0.
 * Objects and lists may also be given whole, as JSON. Throws a {@link Refusal} that names the field and the mend.
 */
export function assign(
  need: Need,
  current: unknown,
  path: FieldPath,
  text: string,
  done: FieldPath = [],
): unknown {
  const [step, ...rest] = path
  const json = path.length === 0 && (need.type === 'object' || need.type === 'list' || need.type === 'claim')
  if (json && /^[[{]/.test(text)) return parseJson(text, done)
  switch (need.type) {
    case 'claim':
      return assignClaim(need, current, path, text, done)
    case 'object': {
      if (step === undefined) return assignShort(need, text, done)
      const inner = fieldOf(need, step, done).need
      const before = isAuthored(current) ? current : {}
      return { ...before, [step]: assign(inner, before[step], rest, text, [...done, step]) }
    }
    case 'list': {
      if (step === undefined) return assignItems(need, text, done)
      const items = Array.isArray(current) ? [...current] : []
      const at = Number(step)
      if (!/^\d+$/.test(step) || at > items.length)
        throw new Refusal(positionFault(done, items.length, /^\d+$/.test(step) ? rest : path))
      items[at] = assign(need.item, items[at], rest, text, [...done, step])
      return items
    }
    default:
      if (step !== undefined)
        throw new Refusal(
          `${pathText(done)} is a single value and has no "${step}" in it; set ${pathText(done)} itself`,
        )
      return scalar(need, text, done)
  }
}

function positionFault(list: FieldPath, next: number, rest: FieldPath): string {
  const example = pathText([...list, String(next), ...rest])
  return `${pathText(list)} is a list: name the position, counted from 0; the next one is ${example}`
}

function assignClaim(
  need: NeedOf<'claim'>,
  current: unknown,
  path: FieldPath,
  text: string,
  done: FieldPath,
): Authored {
  const [step, ...rest] = path
  if (Array.isArray(current))
    throw new Refusal(
      `${pathText(done)} already has several accounts; write them all in the file that --from names`,
    )
  const account = isAuthored(current) ? current : {}
  if (step === 'unknown') return { ...account, value: { unknown: text } }
  if (step === undefined || step === 'value' || !accountKeys.includes(step)) {
    const inner = step === 'value' ? rest : path
    return { ...account, value: assign(need.value, account['value'], inner, text, done) }
  }
  if (rest.length > 0)
    throw new Refusal(
      `${pathText([...done, ...path])} goes too deep for --set; write it in the file that --from names`,
    )
  const several = step === 'passages' || step === 'inputs'
  return { ...account, [step]: several ? text.split(',').map((part) => part.trim()) : text }
}

/** An object given by one text: what it cannot do without, where that is a single field. */
function assignShort(need: NeedOf<'object'>, text: string, done: FieldPath): Authored {
  const [only, ...more] = need.fields.filter(({ optional }) => !optional)
  if (only && more.length === 0)
    return { [only.name]: assign(only.need, undefined, [], text, [...done, only.name]) }
  const example = [only, ...more]
    .flatMap((field) => (field ? [field] : []))
    .slice(0, 2)
    .map(({ name }) => `${pathText([...done, name])}=…`)
  throw new Refusal(`${pathText(done)} has parts; set each of them, as in ${example.join(' and ')}`)
}

function assignItems(need: NeedOf<'list'>, text: string, done: FieldPath): unknown[] {
  const listed = ['reference', 'passage', 'choice', 'number'].includes(need.item.type)
  const texts = listed ? text.split(',').map((part) => part.trim()) : [text]
  return texts.map((one, at) => assign(need.item, undefined, [], one, [...done, String(at)]))
}

function scalar(need: Need, text: string, done: FieldPath): unknown {
  const value = readScalar(need, text)
  const fault = faultOf(need, value)
  if (fault === undefined) return value
  if (need.type !== 'choice') throw new Refusal(`${pathText(done)} cannot be "${text}"; it wants: ${fault}`)
  const near = didYouMean(text, need.options)
  throw new Refusal(
    `${pathText(done)} cannot be "${text}"; ${near ? `did you mean "${near}"? It` : 'it'} is one of ${need.options.join(', ')}`,
  )
}

/** The value that a text stands for where a single one is asked for; a text that fits nothing stays a text. */
export function readScalar(need: Need, text: string): unknown {
  switch (need.type) {
    case 'number':
      return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text
    case 'union':
      return (
        need.options.map((option) => readScalar(option, text)).find((value) => !faultOf(need, value)) ?? text
      )
    default:
      return text
  }
}

function fieldOf(need: NeedOf<'object'>, name: string, done: FieldPath) {
  const field = need.fields.find((one) => one.name === name)
  if (field && field.need.type !== 'fixed') return field
  const names = need.fields.map((one) => one.name).filter((one) => one !== 'kind' && one !== 'id')
  const near = didYouMean(name, names)
  const where = done.length === 0 ? 'the record' : pathText(done)
  throw new Refusal(
    `${where} has no field "${name}"; ${near ? `did you mean "${near}"?` : `it has ${names.join(', ')}`}`,
  )
}

function parseJson(text: string, done: FieldPath): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(`${pathText(done)} begins like JSON and is none; mend its quotes and brackets`)
  }
}
