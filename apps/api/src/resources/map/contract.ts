import { type EdtfDate, Location, schemas } from '@entente/domain'
import * as z from 'zod'
import { Link } from '../../http/links.ts'
import type { Contract } from '../../http/operation.ts'
import { time } from '../../http/parameter-schemas.ts'

const { type, coordinates, precision, source } = Location.shape

const Feature = z
  .strictObject({
    type: z.literal('Feature'),
    id: z.string(),
    geometry: z.strictObject({ type, coordinates }),
    properties: z.strictObject({
      kind: z.literal('place'),
      label: z.string(),
      type: schemas.place.shape.type,
      precision,
      source,
      links: z.strictObject({ self: Link }),
    }),
  })
  .meta({ id: 'PlaceFeature', description: 'A place as a GeoJSON feature' })

const FeatureCollection = z
  .strictObject({ type: z.literal('FeatureCollection'), features: z.array(Feature) })
  .meta({ id: 'PlaceFeatureCollection', description: 'Places as GeoJSON (RFC 7946)' })

/** See the schema: a place on the map. */
export type Feature = z.output<typeof Feature>

/** The contract of the map. */
export const mapContract: Contract<
  object,
  { readonly as_of?: EdtfDate | undefined; readonly as_in?: string | undefined },
  z.output<typeof FeatureCollection>
> = {
  operationId: 'getMap',
  method: 'get',
  path: '/v1/map',
  tag: 'Views',
  summary: 'Get the places that have a location',
  description: 'Locations are reference data of ours and no claims; each names its source and its precision.',
  parameters: { query: z.strictObject({ ...time }) },
  answers: {
    description: 'The places',
    mediaTypes: ['application/geo+json', 'application/json'],
    forms: [],
    schema: FeatureCollection,
  },
}
