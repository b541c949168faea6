import type { Sign } from './comparison.ts'
import { knownValues } from './known-values.ts'
import { compareNames } from './named.ts'

/** People are known by their names. */
export const comparePeople = compareNames<'person'>(() => [])

/** Countries are known by their names; two codes are two countries. */
export const compareCountries = compareNames<'country'>((a, b) =>
  a.code !== undefined && b.code !== undefined && a.code !== b.code
    ? [{ says: `But their codes differ: ${a.code} and ${b.code}.`, weight: -0.9 }]
    : [],
)

/** Organizations are known by their names, and seldom are of two types. */
export const compareOrganizations = compareNames<'organization'>((a, b) => typesDiffer(a.type, b.type, 0.2))

/** Places are known by their names, their type, and what they lie in: a name may stand on the map twice. */
export const comparePlaces = compareNames<'place'>((a, b) => {
  const [own, other] = [knownValues(a.within), knownValues(b.within)]
  const apart = own.length > 0 && other.length > 0 && !own.some((id) => other.includes(id))
  return [
    ...typesDiffer(a.type, b.type, 0.3),
    ...(apart ? [{ says: `But they lie in ${own[0]} and ${other[0]}.`, weight: -0.3 }] : []),
  ]
})

/** Projects are known by their names, and by the ends of their routes. */
export const compareProjects = compareNames<'project'>((a, b) => {
  const [own, other] = [a, b].map(({ route }) =>
    [route?.from, route?.to].flatMap((end) => knownValues(end)).sort(),
  )
  const same = own && other && own.length > 1 && own.join() === other.join()
  return [
    ...typesDiffer(a.type, b.type, 0.3),
    ...(same ? [{ says: `Both join ${own.join(' and ')}.`, weight: 0.3 }] : []),
  ]
})

const typesDiffer = (a: string, b: string, against: number): Sign[] =>
  a === b ? [] : [{ says: `But one is of type ${a} and the other of type ${b}.`, weight: -against }]
