import * as z from 'zod'
import { accounts } from '../../evidence/account.ts'
import { actorReference, recordReference } from '../../primitives/id.ts'
import { Text } from '../../primitives/text.ts'

/** What must come first: the condition in our own words, who sets it, and the record that it concerns. */
export const Dependency = z
  .strictObject({
    on: recordReference()
      .optional()
      .meta({ description: 'The record that must come first, where there is one' }),
    setBy: actorReference().optional().meta({ description: 'Who sets the condition' }),
    condition: accounts(Text),
  })
  .meta({ id: 'Dependency', description: 'A condition, who sets it, and the record that it concerns' })
