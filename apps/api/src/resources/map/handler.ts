import { every } from '@entente/domain/ledger'
import { recordAddress } from '../../http/links.ts'
import { operation } from '../../http/operation.ts'
import { type Feature, mapContract } from './contract.ts'

/** Answers with the places that have a location. */
export const mapOperation = operation(mapContract, async ({ query: time }, { ledger }) => {
  const features: Feature[] = []
  for (const record of await every((page) => ledger.list({ ...page, kind: 'place', asOf: time.as_of }))) {
    if (record.kind !== 'place' || !record.location) continue
    const { type, coordinates, precision, source } = record.location
    const { id, kind, label } = record
    const links = { self: recordAddress(kind, id, time) }
    features.push({
      type: 'Feature',
      id,
      geometry: { type, coordinates },
      properties: { kind, label, type: record.type, precision, source, links },
    })
  }
  return { body: { type: 'FeatureCollection', features } }
})
