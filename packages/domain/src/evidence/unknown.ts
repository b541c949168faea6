import * as z from 'zod'

/**
 * What stands in the place of a value that is not known: `undisclosed`, the source says that it isn't told;
 * `unstated`, the source doesn't say. Both differ from an absent field, of which nobody has asked.
 * Standard: Wikibase's unknown value and no value are the nearest.
 */
export const Unknown = z.strictObject({ unknown: z.enum(['undisclosed', 'unstated']) }).meta({
  id: 'Unknown',
  description: 'The source withholds the value (undisclosed) or does not give it (unstated)',
})

/** What stands in the place of a value that is not known; see {@link Unknown}. */
export type Unknown = z.output<typeof Unknown>

/** Whether a value stands for one that is not known. */
export function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'unknown')
}
