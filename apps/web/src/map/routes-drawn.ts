import type { GeoProjection } from 'd3-geo'
import { landAt, mainlandOf } from './atlas.ts'
import { type Course, courseOf, type RouteEnd } from './course.ts'
import { isInside, projected, type Size } from './frame.ts'
import { ringsOf } from './path-data.ts'
import { roomyPoints } from './roomy-points.ts'
import type { Route } from './routes.ts'
import type { Point } from './simplify-line.ts'
import type { Survey } from './survey.ts'

/** A route with its course on the drawing. */
export interface DrawnRoute {
  readonly route: Route
  readonly course: Course
}

/** The routes both ends of which lie on the drawing. */
export const drawRoutes = (survey: Survey, projection: GeoProjection, size: Size): readonly DrawnRoute[] =>
  survey.routes.flatMap((route) => {
    const from = endOf(route.from, survey, projection, size)
    const to = endOf(route.to, survey, projection, size)
    const through = route.through.flatMap(({ location }) =>
      location === undefined ? [] : [projected(projection, location.coordinates)],
    )
    return from && to
      ? [
          {
            route,
            course: courseOf(
              from,
              to,
              through.filter((point) => isInside(point, size)),
            ),
          },
        ]
      : []
  })

/** The end of a route: a place by its point, an exclave or a country by its land. */
function endOf(id: string, survey: Survey, projection: GeoProjection, size: Size): RouteEnd | undefined {
  const located = survey.places.near.find(({ place }) => place.id === id)
  const land =
    located?.place.type === 'exclave' ? landAt(located.at) : located ? undefined : countryLand(id, survey)
  const rings = land === undefined ? [] : ringsOf(projection, land.shape)
  const [middle] = roomyPoints(rings, size)
  if (middle) return { outline: rings.flat(), middle }
  if (!located) return undefined
  const point: Point = projected(projection, located.at)
  return { outline: [point], middle: point }
}

function countryLand(id: string, { countries }: Survey) {
  const [name] = [...countries].find(([, country]) => country.id === id) ?? []
  return name === undefined ? undefined : mainlandOf(name)
}
