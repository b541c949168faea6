import * as z from 'zod'
import { base } from './parts/base.ts'
import { names } from './parts/names.ts'

/** A person who acts or is spoken of. Offices are relations, since they begin and end. Standard: Popolo Person. */
export const Person = z
  .strictObject({ ...base('person'), ...names })
  .meta({ id: 'Person', description: 'A person who acts or is spoken of' })

/** A person; see {@link Person}. */
export type Person = z.output<typeof Person>
