import { EdtfDate, idPattern, type Kind, kinds } from '@entente/domain'
import { Version } from '@entente/domain/editions'
import * as z from 'zod'
import { twoTimes } from './two-times.ts'

/** A whole number within bounds, written in digits. Shown in OpenAPI as an integer. */
export function wholeNumber(min: number, max: number, usual: number, description: string) {
  const text = `a whole number from ${min} to ${max}`
  return z
    .string()
    .regex(/^\d{1,9}$/, text)
    .transform(Number)
    .pipe(z.int().min(min, text).max(max, text))
    .optional()
    .meta({ description, override: { type: 'integer', minimum: min, maximum: max, default: usual } })
}

/** One of a fixed list of words. */
export function oneOf<const T extends string>(values: readonly T[], description: string) {
  return z
    .enum(values as readonly [T, ...T[]], { error: `one of ${values.join(', ')}` })
    .optional()
    .meta({ description })
}

/** Several of a fixed list of words, each once, with commas between them. Shown in OpenAPI as an array. */
export function someOf<const T extends string>(values: readonly T[], description: string) {
  const text = `some of ${values.join(', ')}, each once, with commas between them`
  return z
    .string()
    .transform((list) => list.split(','))
    .pipe(
      z
        .array(z.enum(values as readonly [T, ...T[]], { error: text }))
        .refine((list) => new Set(list).size === list.length, text),
    )
    .optional()
    .meta({
      description,
      override: {
        type: 'array',
        items: { type: 'string', enum: [...values] },
        minItems: 1,
        uniqueItems: true,
      },
      param: { style: 'form', explode: false },
    })
}

/** The id of a record. */
export const id = z.string().regex(idPattern, 'an id: lower-case words joined by hyphens')

/** The path of one record. */
export const recordPath = z.strictObject({ id: id.meta({ description: 'The id of the record' }) })

/** A date or period. */
export const date = (description: string) => EdtfDate.optional().meta({ description })

/** A released version of the dataset. */
export const version = (description: string) => Version.optional().meta({ description })

/** Which time is asked for, in the two senses that there are. */
export const time = {
  as_of: date(
    `${twoTimes.as_of} An EDTF date; of a period, its last day. For what the ledger held, use as_in; given together, they ask what that version told of this day`,
  ),
  as_in: version(
    `${twoTimes.as_in} A version such as 1.2.0; /v1/releases lists them. For what was known on a day, use as_of; given together, they ask what this version told of that day`,
  ),
}

/** A kind of record. */
export const kind = oneOf<Kind>(kinds, 'Only records of this kind')

/** How many to a page, and where the page begins. */
export const paging = {
  limit: wholeNumber(1, 200, 50, 'How many to a page'),
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,1024}$/, 'a cursor that this list gave')
    .optional()
    .meta({
      description: 'Where the page begins: `next` of the page before, with the same other parameters',
    }),
}
