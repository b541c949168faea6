import { isUnknown } from '@entente/domain'
import { inWords } from './field-title.ts'
import type { References } from './references.ts'

const unknown = {
  undisclosed: 'Not disclosed, by the source',
  unstated: 'Not stated by the source',
} as const

const bounds: Readonly<Record<string, string>> = {
  about: 'about ',
  'at-least': 'at least ',
  'up-to': 'up to ',
}

type Fields = Readonly<Record<string, unknown>>

/**
 * A value as plain text: amounts with their currency, dates in EDTF as they stand, references by what the record is
 * called. `pointer` is where the value stands in its record.
 */
export function valueAsText(value: unknown, pointer: string, references: References): string {
  if (isUnknown(value)) return unknown[value.unknown]
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value !== 'object' || value === null) return references.get(pointer)?.label ?? String(value)
  if (Array.isArray(value))
    return value.map((item, at) => valueAsText(item, `${pointer}/${at}`, references)).join(', ')
  const fields = value as Fields
  if ('amount' in fields && 'currency' in fields) return money(fields)
  if ('number' in fields && 'unit' in fields)
    return `${bound(fields)}${figure(fields['number'])} ${fields['unit']}`
  if ('rate' in fields && 'from' in fields)
    return `${figure(fields['rate'])} ${fields['from']} for 1 ${fields['to']}`
  if ('text' in fields) return nameAsText(fields)
  return Object.entries(fields)
    .map(([key, part]) => `${inWords(key)}: ${valueAsText(part, `${pointer}/${key}`, references)}`)
    .join('; ')
}

function money(fields: Fields): string {
  const beside = (fields['beside'] ?? []) as readonly Fields[]
  const others = beside.map(sum).join(', ')
  const nature = fields['nature'] === undefined ? '' : `, ${inWords(String(fields['nature']))}`
  return `${bound(fields)}${sum(fields)}${others === '' ? '' : ` (${others})`}${nature}`
}

const sum = ({ amount, currency }: Fields): string => `${figure(amount)} ${currency}`

const nameAsText = ({ text, language }: Fields): string =>
  language === undefined ? String(text) : `${text} (${language})`

const bound = (fields: Fields): string => bounds[String(fields['bound'])] ?? ''

/** A decimal number with its thousands apart; no digit is lost. */
function figure(decimal: unknown): string {
  const [whole = '', fraction] = String(decimal).split('.')
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
