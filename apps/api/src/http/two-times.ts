import * as z from 'zod'

/** The two times that can be asked for, told apart in the same words wherever a caller meets them. */
export const twoTimes = {
  as_of:
    'What the documents published by a day supported, as we read them today. It says nothing of what this ledger held on that day.',
  as_in:
    'What this ledger held in one of its versions, mistakes included. It says nothing of what was published by then and not read yet.',
} as const

/** {@link twoTimes} in an answer about changes, where the two are most easily confused. */
export const TwoTimes = z
  .strictObject({
    as_of: z.string().meta({ description: 'What the parameter `as_of` asks for' }),
    as_in: z.string().meta({ description: 'What the parameter `as_in` asks for, in which changes are told' }),
  })
  .meta({
    id: 'TwoTimes',
    description: 'How what documents supported by a day differs from what this ledger held in a version',
  })
