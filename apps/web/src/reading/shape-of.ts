import {
  type EdtfDate,
  isEdtfDate,
  isUnknown,
  type Money,
  type Quantity,
  type Unknown,
} from '@entente/domain'

/**
 * A value with what it is, told by its form alone, so that a field or a kind that is new tomorrow is shown without
 * new code. Only a reference looks like any other word; which texts are references is told by the caller.
 */
export type Shown =
  | { readonly shape: 'unknown'; readonly value: Unknown }
  | { readonly shape: 'reference'; readonly value: string }
  | { readonly shape: 'date'; readonly value: EdtfDate }
  | { readonly shape: 'money'; readonly value: Money }
  | { readonly shape: 'quantity'; readonly value: Quantity }
  | { readonly shape: 'name'; readonly value: { readonly text: string; readonly language?: string } }
  | {
      readonly shape: 'rate'
      readonly value: { readonly from: string; readonly to: string; readonly rate: string }
    }
  | { readonly shape: 'point'; readonly value: { readonly coordinates: readonly [number, number] } }
  | { readonly shape: 'boolean'; readonly value: boolean }
  | { readonly shape: 'address'; readonly value: string }
  | { readonly shape: 'term'; readonly value: string }
  | { readonly shape: 'text'; readonly value: string }
  | { readonly shape: 'parts'; readonly value: readonly (readonly [key: string, part: Shown])[] }

const termPattern = /^[a-z]+(?:-[a-z]+)*$/

/** Tells what a value is. `pointer` is its place in the record; `isReference` says whether a record is named there. */
export function shapeOf(value: unknown, pointer: string, isReference: (pointer: string) => boolean): Shown {
  if (typeof value === 'boolean') return { shape: 'boolean', value }
  if (typeof value === 'object' && value !== null) return shapeOfObject(value, pointer, isReference)
  const text = String(value)
  if (isReference(pointer)) return { shape: 'reference', value: text }
  if (isEdtfDate(text)) return { shape: 'date', value: text }
  if (/^https?:\/\//.test(text)) return { shape: 'address', value: text }
  return termPattern.test(text) ? { shape: 'term', value: text } : { shape: 'text', value: text }
}

function shapeOfObject(value: object, pointer: string, isReference: (pointer: string) => boolean): Shown {
  if (isUnknown(value)) return { shape: 'unknown', value }
  const has = (...keys: string[]) => keys.every((key) => Object.hasOwn(value, key))
  if (has('amount', 'currency', 'nature')) return { shape: 'money', value: value as Money }
  if (has('number', 'unit')) return { shape: 'quantity', value: value as Quantity }
  if (has('from', 'to', 'rate'))
    return { shape: 'rate', value: value as { from: string; to: string; rate: string } }
  if (has('text')) return { shape: 'name', value: value as { text: string; language?: string } }
  if (has('coordinates')) return { shape: 'point', value: value as { coordinates: [number, number] } }
  return {
    shape: 'parts',
    value: Object.entries(value).map(([key, part]) => [key, shapeOf(part, `${pointer}/${key}`, isReference)]),
  }
}
