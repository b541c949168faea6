import { type EntenteRecord, leadValue, type RecordOf } from '@entente/domain'
import { every } from '@entente/domain/ledger'
import { ledger } from '../ledger/ledger.ts'
import { landAt } from './atlas.ts'
import { largestGroup } from './region.ts'
import type { Point } from './simplify-line.ts'

/** A place that can be drawn. */
export interface Located {
  readonly place: RecordOf<'place'>
  /** Longitude and latitude in degrees. */
  readonly at: Point
}

/** The places of the ledger as the map needs them. */
export interface Places {
  /** Those of the region that the map shows, */
  readonly near: readonly Located[]
  /** those that lie elsewhere, */
  readonly far: readonly Located[]
  /** and those of which no coordinates are kept. */
  readonly unlocated: readonly RecordOf<'place'>[]
}

/** All records of one kind, by label. */
export const recordsOf = async <K extends EntenteRecord['kind']>(kind: K): Promise<readonly RecordOf<K>[]> =>
  (await every((page) => ledger.list({ ...page, kind, sort: 'label' }))).filter(
    (record): record is RecordOf<K> => record.kind === kind,
  )

/** Sorts the places of the ledger into those that the map shows, those beyond it, and those without coordinates. */
export async function surveyPlaces(): Promise<Places> {
  const places = await recordsOf('place')
  const located = places.flatMap((place) =>
    place.location === undefined ? [] : [{ place, at: place.location.coordinates }],
  )
  const near = largestGroup(located)
  return {
    near,
    far: located.filter((one) => !near.includes(one)),
    unlocated: places.filter(({ location }) => location === undefined),
  }
}

/** The name in Natural Earth of the country that a record is, or `undefined` where no shape has a name of it. */
export function shapeNameOf(
  country: RecordOf<'country'>,
  shapeNames: ReadonlySet<string>,
): string | undefined {
  const names = [country.name, ...(country.otherNames ?? [])].flatMap((accounts) =>
    accounts.flatMap(({ value }) => ('text' in value ? [value.text] : [])),
  )
  return [country.label, ...names, englishNameOf(country.code)].find(
    (name) => name !== undefined && shapeNames.has(name),
  )
}

/** Natural Earth names its shapes in English, whatever the language of the interface. */
const englishNames = new Intl.DisplayNames('en', { type: 'region' })

const englishNameOf = (code: string | undefined): string | undefined =>
  code === undefined ? undefined : englishNames.of(code)

/** The names in Natural Earth of the countries in which places lie. */
export const countriesAround = (places: readonly Located[]): ReadonlySet<string> =>
  new Set(places.flatMap(({ at }) => landAt(at)?.country ?? []))

/** Whether a place stands for a stretch of land or water, and is named without a dot. */
export const isArea = ({ location }: RecordOf<'place'>): boolean => location?.precision === 'region'

/** The record that a place is told to lie in. */
export const withinOf = (place: RecordOf<'place'>): string | undefined => leadValue<string>(place.within)
