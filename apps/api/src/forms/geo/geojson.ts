import { dateOf, statusOf, typeOf } from '@entente/domain/ledger'
import type { Form } from '../../http/form.ts'
import { licenceAddress } from '../../http/link-header.ts'
import type { Context } from '../../http/operation.ts'
import type { Resource } from '../../resources/records/resource.ts'
import { type Asked, askedOf } from '../asked.ts'
import { placesOf, toldPlace } from './located.ts'

/** A geometry of points alone. Nobody told the course between them, so no line is drawn. */
type Geometry =
  | { readonly type: 'Point'; readonly coordinates: readonly number[] }
  | { readonly type: 'MultiPoint'; readonly coordinates: readonly (readonly number[])[] }

const geojson = {
  name: 'geojson',
  mediaType: 'application/geo+json',
  description:
    'A feature a record, at the place that it is or at those that its lead accounts name; without a geometry where none of them has a location. Locations are reference data of ours and no claims. RFC 7946',
  whole: true,
} as const

/** A list of records as a collection of features. */
export const collectionGeojson: Form<{ readonly items: readonly Resource[] }> = {
  ...geojson,
  write: async ({ items }, context) => {
    const asked = await askedOf(context)
    const features = await Promise.all(items.map((record) => featureOf(record, asked, context)))
    return JSON.stringify({ type: 'FeatureCollection', features, ...cited(asked) })
  },
}

/** One record as a feature. */
export const recordGeojson: Form<Resource> = {
  ...geojson,
  write: async (record, context) => {
    const asked = await askedOf(context)
    return JSON.stringify({ ...(await featureOf(record, asked, context)), ...cited(asked) })
  },
}

/** Members beside those of the standard (section 6.1), by which what was downloaded can be cited alone. */
const cited = ({ info }: Asked) => ({
  dataset: { version: info.version, hash: info.hash },
  licence: licenceAddress,
})

/** The whole record is asked for again, since the caller may have chosen fields. */
async function featureOf({ id, links }: Resource, asked: Asked, { origin }: Context) {
  const found = await asked.ledger.get(id, { asOf: asked.time.as_of })
  if (!found || !('record' in found)) throw new Error(`${id} was answered and is not there`)
  const { record } = found
  const own = record.kind === 'place' ? record.location : undefined
  const places = record.kind === 'place' ? [] : await placesOf(id, asked)
  const [date, status, type] = [dateOf(record), statusOf(record), typeOf(record)]
  return {
    type: 'Feature',
    id,
    geometry: geometryOf(own ? [own.coordinates] : places.map(({ location }) => location.coordinates)),
    properties: {
      kind: record.kind,
      label: record.label,
      ...(type === undefined ? {} : { type }),
      ...(date === undefined ? {} : { date }),
      ...(status === undefined ? {} : { status }),
      ...(own ? { precision: own.precision, source: own.source } : {}),
      ...(record.kind === 'place' ? {} : { places: places.map((place) => toldPlace(place, asked)) }),
      address: `${origin}${links.self}`,
      links,
    },
  }
}

function geometryOf(points: readonly (readonly number[])[]): Geometry | null {
  const each = [...new Map(points.map((point) => [point.join(), point])).values()]
  const [first] = each
  if (!first) return null
  return each.length === 1 ? { type: 'Point', coordinates: first } : { type: 'MultiPoint', coordinates: each }
}
