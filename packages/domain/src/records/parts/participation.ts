import * as z from 'zod'
import { accounts } from '../../evidence/account.ts'
import { actorReference } from '../../primitives/id.ts'

/**
 * Who takes part in something, and as what. The actor and the role are keys; that the actor had the role is the
 * claim, so each participant has evidence of its own. An actor with two roles is listed twice.
 * `role` comes from the kind's own list; `for` names on whose behalf, where a person acts for a country.
 * Standard: an event is one node with roles (PLOVER, schema.org Role), never many pairs.
 */
export const participants = <const Roles extends readonly [string, ...string[]]>(roles: Roles) =>
  z.array(
    z.strictObject({
      actor: actorReference(),
      for: actorReference()
        .optional()
        .meta({ description: 'On whose behalf, where it is not the actor itself' }),
      role: accounts(z.enum(roles)),
    }),
  )
