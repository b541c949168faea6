import * as z from 'zod'
import { accounts } from '../evidence/account.ts'
import { Location } from '../primitives/geo.ts'
import { reference } from '../primitives/id.ts'
import { base } from './parts/base.ts'
import { names } from './parts/names.ts'

/** What a place is, as we sort it. */
const placeTypes = [
  'city',
  'region',
  'exclave',
  'sea',
  'basin',
  'continent',
  'building',
  'memorial',
  'military-base',
  'power-plant',
  'waters',
] as const

/** A place that is not a state. Standard: schema.org Place, GeoJSON. Who controls it is a relation. */
export const Place = z
  .strictObject({
    ...base('place'),
    ...names,
    type: z.enum(placeTypes).meta({ description: 'What it is, as we sort it; not a claim' }),
    within: accounts(reference('place', 'country'))
      .optional()
      .meta({ description: 'The place or state that it lies in' }),
    location: Location.optional().meta({
      description: 'Where to draw it: reference data of ours, not a claim',
    }),
  })
  .meta({ id: 'Place', description: 'A place that is not a state' })

/** A place; see {@link Place}. */
export type Place = z.output<typeof Place>
