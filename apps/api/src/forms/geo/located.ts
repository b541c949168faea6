import type { Location, RecordOf } from '@entente/domain'
import { address, recordAddress } from '../../http/links.ts'
import type { Asked } from '../asked.ts'

/** A place that a record names: the field that names it, and where it lies. */
export interface NamedPlace {
  readonly field: string
  readonly place: RecordOf<'place'>
  readonly location: Location
}

/** The lead value of a field; what other accounts say is no place of the record's on a map. */
const leadField = /\/0\/value$/

/** The places with a location that a record's lead accounts name, each field once, in the order of its fields. */
export async function placesOf(id: string, { ledger, time }: Asked): Promise<readonly NamedPlace[]> {
  const { edges = [] } = (await ledger.neighbours({ around: id, depth: 1, asOf: time.as_of })) ?? {}
  const named = edges.filter(({ from, field }) => from === id && leadField.test(field))
  const places = await Promise.all(
    named.map(async ({ field, to }): Promise<NamedPlace[]> => {
      const found = await ledger.get(to, { asOf: time.as_of })
      if (!found || !('record' in found) || found.record.kind !== 'place') return []
      const { location } = found.record
      return location ? [{ field: field.replace(leadField, ''), place: found.record, location }] : []
    }),
  )
  return places.flat()
}

/** A named place as a property of a feature. */
export const toldPlace = ({ field, place, location }: NamedPlace, { time }: Asked) => ({
  field,
  id: place.id,
  label: place.label,
  precision: location.precision,
  source: location.source,
  links: { self: address(recordAddress('place', place.id, time)) },
})
