import * as z from 'zod'
import { Label } from './text.ts'

/** An ISO 3166-1 alpha-2 code. That the code is assigned is proven by a rule. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code such as AM')
  .meta({ id: 'CountryCode', description: 'ISO 3166-1 alpha-2 country code' })

/**
 * Where a place is, for drawing it: a GeoJSON (RFC 7946) position, longitude before latitude, in degrees WGS 84.
 * Reference data of ours and no claim of a document, so it names where it comes from and how near it is.
 */
export const Location = z
  .strictObject({
    type: z.literal('Point'),
    coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
    precision: z
      .enum(['site', 'city', 'region'])
      .meta({ description: 'How large a thing the point stands for' }),
    source: Label.meta({ description: 'Where the coordinates come from' }),
  })
  .meta({ id: 'Location', description: 'GeoJSON point (RFC 7946) with its precision and its source' })

/** Where a place is; see {@link Location}. */
export type Location = z.output<typeof Location>
