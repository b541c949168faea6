import * as z from 'zod'
import { accounts } from '../../evidence/account.ts'
import { EdtfDate } from '../../primitives/edtf-date.ts'
import { Quantity } from '../../primitives/quantity.ts'
import { Label } from '../../primitives/text.ts'

/** One counted or measured thing, with all accounts of it. `of` is our name for it and no claim. */
const Figure = z
  .strictObject({
    of: Label.meta({ description: 'What is counted or measured; a label of ours' }),
    value: accounts(Quantity),
  })
  .meta({ id: 'Figure', description: 'A counted or measured thing that no other field has a place for' })

/** One date, with all accounts of it. `of` is our name for it and no claim. */
const NamedDate = z
  .strictObject({
    of: Label.meta({ description: 'What happens or ends on it; a label of ours' }),
    date: accounts(EdtfDate),
  })
  .meta({ id: 'NamedDate', description: 'A date that no other field has a place for' })

/** Figures and dates of a record that no other field of its kind has a place for. Each thing is listed once. */
export const figures = {
  figures: z
    .array(Figure)
    .min(1)
    .optional()
    .meta({ description: 'Figures that no other field of this kind has a place for' }),
  dates: z
    .array(NamedDate)
    .min(1)
    .optional()
    .meta({ description: 'Dates that no other field of this kind has a place for' }),
}
