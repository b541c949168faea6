import type { EntenteRecord } from '../../records/record.ts'
import type { Sign } from './comparison.ts'

/** A record that names the other, wherever it does so, takes it for another one. */
export function namingSigns(a: EntenteRecord, b: EntenteRecord): Sign[] {
  const [one, other] = names(a, b.id) ? [a, b] : [b, a]
  if (!names(one, other.id)) return []
  return [{ says: `But ${one.id} names ${other.id} as another record.`, weight: -0.7 }]
}

/** Whether an id stands anywhere in a value; what stands under "id" names an account or the record itself. */
function names(value: unknown, id: string): boolean {
  if (typeof value === 'string') return value === id
  if (Array.isArray(value)) return value.some((item) => names(item, id))
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, item]) => key !== 'id' && names(item, id))
}
