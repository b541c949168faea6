import * as z from 'zod'
import { CountryCode } from '../primitives/geo.ts'
import { base } from './parts/base.ts'
import { names } from './parts/names.ts'

/** A state, of today or of the past. Standard: ISO 3166-1; a state of the past has no code there. */
export const Country = z
  .strictObject({
    ...base('country'),
    ...names,
    code: CountryCode.optional().meta({
      description: 'ISO 3166-1 alpha-2 code; absent for a state of the past',
    }),
  })
  .meta({ id: 'Country', description: 'A state, of today or of the past' })

/** A state; see {@link Country}. */
export type Country = z.output<typeof Country>
