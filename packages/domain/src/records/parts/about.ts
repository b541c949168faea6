import * as z from 'zod'
import { recordReference } from '../../primitives/id.ts'

/** The records that this one speaks of: a link of the editor's for finding, no claim. */
export const about = z
  .array(recordReference())
  .min(1)
  .optional()
  .meta({ description: 'Records that this one speaks of; a link for finding, not a claim' })
