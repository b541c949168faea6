import * as z from 'zod'
import { base } from './parts/base.ts'
import { names } from './parts/names.ts'
import { Publishing } from './parts/publishing.ts'

/** What an organization is, as we sort it. */
const organizationTypes = [
  'alliance',
  'intergovernmental-body',
  'government-office',
  'armed-force',
  'political-party',
  'company',
  'media',
  'civil-society',
  'court',
  'group',
] as const

/** A body or a group of people that acts or is spoken of as one. Standard: Popolo Organization. */
export const Organization = z
  .strictObject({
    ...base('organization'),
    ...names,
    type: z.enum(organizationTypes).meta({ description: 'What it is, as we sort it; not a claim' }),
    publishes: Publishing.optional().meta({
      description: 'How it stands as a publisher; on every publisher of a document',
    }),
  })
  .meta({ id: 'Organization', description: 'A body or a group of people that acts or is spoken of as one' })

/** An organization; see {@link Organization}. */
export type Organization = z.output<typeof Organization>
