import { fieldName } from '../words.ts'

/** What tells the name of a field: which places of its record are references, and what they lead to. */
export interface Names {
  readonly isReference: (pointer: string) => boolean
  readonly labelOf: (id: string) => string
}

/**
 * The name of a field in full, from its pointer: the names of the steps, and after each the records that are named
 * beside what follows, as the actor beside a role. Places in lists are left out.
 */
export function fieldTitle(record: object, pointer: string, { isReference, labelOf }: Names): string {
  let value: unknown = record
  let at = ''
  const names: string[] = []
  for (const step of pointer.split('/').slice(1)) {
    value = isFields(value) ? value[step] : undefined
    at = `${at}/${step}`
    if (!/^\d+$/.test(step)) names.push(names.length === 0 ? fieldName(step) : fieldName(step).toLowerCase())
    const beside = isFields(value) && !Array.isArray(value) ? namedIn(value, at) : []
    if (beside.length > 0) names.push(`(${beside.join(', ')})`)
  }
  return names.join(' ')

  function namedIn(fields: Fields, here: string): readonly string[] {
    return Object.entries(fields).flatMap(([key, item]) => {
      if (typeof item !== 'string') return []
      if (key === 'of') return [item]
      return isReference(`${here}/${key}`) ? [labelOf(item)] : []
    })
  }
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
