import { leadValue, type RecordOf } from '@entente/domain'
import { allLand, landAt } from './atlas.ts'
import { countriesAround, type Places, recordsOf, shapeNameOf, surveyPlaces } from './places.ts'
import { type Route, surveyRoutes } from './routes.ts'

/** Everything that the map shows, before it is drawn. */
export interface Survey {
  readonly places: Places
  readonly routes: readonly Route[]
  /** Records of countries, by the name of their shape in Natural Earth. */
  readonly countries: ReadonlyMap<string, RecordOf<'country'>>
  /** The names in Natural Earth of the countries in which places of the records lie. */
  readonly concerned: ReadonlySet<string>
  /** By the id of an exclave, the label of the country whose it is told to be. */
  readonly exclaveOf: ReadonlyMap<string, string>
}

/** Gathers what the map shows from the ledger. */
export async function survey(): Promise<Survey> {
  const [places, routes, countries, relations] = await Promise.all([
    surveyPlaces(),
    surveyRoutes(),
    recordsOf('country'),
    recordsOf('relation'),
  ])
  const shapeNames = new Set(allLand().map(({ country }) => country))
  return {
    places,
    routes,
    countries: new Map(
      countries.flatMap((country) => {
        const name = shapeNameOf(country, shapeNames)
        return name === undefined ? [] : [[name, country] as const]
      }),
    ),
    concerned: countriesAround([...places.near, ...places.far]),
    exclaveOf: new Map(
      relations.flatMap(({ type, tie }) => {
        const { subject, object } = leadValue(tie) ?? {}
        const whose = countries.find(({ id }) => id === object)
        return type === 'exclave-of' && subject !== undefined && whose
          ? [[subject, whose.label] as const]
          : []
      }),
    ),
  }
}

/** The pieces of land that matter to the extent of a map: those in which a place of its region lies. */
export const landOf = ({ near }: Places) => [...new Set(near.flatMap(({ at }) => landAt(at) ?? []))]
