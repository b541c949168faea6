import type { NeedOf } from '../new/need.ts'
import { valueIn, withField, withoutFields } from './fields.ts'
import { type Gathered, joinFields, type Place } from './join-fields.ts'
import { joinNames } from './join-names.ts'
import { saidIn } from './pieces.ts'
import { listText } from './texts.ts'

/** Which records become one: the id that stays, and the id that is merged into it. */
export interface Ids {
  readonly target: string
  readonly source: string
}

const root: Place = { target: '', source: '', now: '' }

/**
 * The text of a record's file with all that another of its kind says. Its label and what else is ours stay as they
 * are; the other's name becomes one of its other names; the other's id and former ids redirect to it; and it is no
 * longer set apart from the other, nor does it speak of itself.
 */
export function joinRecord(
  need: NeedOf<'object'>,
  target: string,
  source: string,
  ids: Ids,
  gathered: Gathered,
): string {
  const order = need.fields.map(({ name }) => name)
  const hasNames = order.includes('otherNames')
  const named = hasNames ? joinNames(target, source, order, gathered) : target
  const apart = ['formerIds', ...(hasNames ? ['name', 'otherNames'] : [])]
  const joined = joinFields(need, named, withoutFields(source, ...apart), root, gathered)
  const former = [...idsIn(target, 'formerIds'), ids.source, ...idsIn(source, 'formerIds')]
  const redirecting = withField(joined, 'formerIds', listText([...new Set(former)]), order)
  return ['about', 'distinctFrom'].reduce((text, name) => {
    const listed = idsIn(text, name)
    const others = listed.filter((id) => id !== ids.target && id !== ids.source)
    if (others.length === listed.length) return text
    return others.length === 0 ? withoutFields(text, name) : withField(text, name, listText(others), order)
  }, redirecting)
}

function idsIn(text: string, name: string): readonly string[] {
  const value = saidIn(valueIn(text, name) ?? '[]\n')
  return Array.isArray(value) ? value.map(String) : []
}
