import type { CitedRecord } from './cited-record.ts'

/**
 * The name of a field in words, from its pointer: the names of the steps, and after each what is named beside the next,
 * as the actor beside a role. Where nothing is named beside it, one of several has its number.
 */
export function fieldTitle({ record, references }: CitedRecord, pointer: string): string {
  let value: unknown = record
  let at = ''
  const names: string[] = []
  for (const step of pointer.split('/').slice(1)) {
    const among = Array.isArray(value) ? value.length : 0
    value = isFields(value) ? value[step] : undefined
    at = `${at}/${step}`
    const beside = isFields(value) && !Array.isArray(value) ? namedIn(value, at) : []
    if (beside.length > 0) names.push(`(${beside.join(', ')})`)
    else if (among > 1) names.push(String(Number(step) + 1))
    if (!/^\d+$/.test(step)) names.push(names.length === 0 ? capital(inWords(step)) : inWords(step))
  }
  return names.join(' ')

  function namedIn(fields: Fields, here: string): readonly string[] {
    return Object.entries(fields).flatMap(([key, item]) => {
      if (typeof item !== 'string') return []
      if (key === 'of') return [item]
      const label = references.get(`${here}/${key}`)?.label
      return label === undefined ? [] : [label]
    })
  }
}

/** A name of a field or a word of a list as it is read: `dependsOn` is "depends on", `joint-statement` "joint statement". */
export const inWords = (name: string): string =>
  name
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll('-', ' ')
    .trim()

/** A text with a capital letter at its head. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
