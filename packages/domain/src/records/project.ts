import * as z from 'zod'
import { accounts } from '../evidence/account.ts'
import { EdtfDate } from '../primitives/edtf-date.ts'
import { reference } from '../primitives/id.ts'
import { Quantity } from '../primitives/quantity.ts'
import { Text } from '../primitives/text.ts'
import { projectLadder } from './ladders/project.ts'
import { about } from './parts/about.ts'
import { base } from './parts/base.ts'
import { Dependency } from './parts/dependency.ts'
import { history } from './parts/history.ts'
import { names } from './parts/names.ts'
import { participants } from './parts/participation.ts'

/** As what an actor stands in a project. */
export const projectRoles = ['proponent', 'host', 'beneficiary', 'operator', 'funder'] as const

/** The course of a corridor: where it begins and ends, what it crosses, how long it is, and by what one travels. */
const Route = z
  .strictObject({
    from: accounts(reference('place', 'country')),
    to: accounts(reference('place', 'country')),
    through: accounts(reference('place', 'country')).optional(),
    modes: z.array(accounts(z.enum(['road', 'rail', 'pipeline', 'cable', 'air', 'sea']))).optional(),
    length: accounts(Quantity).optional(),
    obstacle: accounts(Text).optional().meta({ description: 'What stands between its ends' }),
    joins: z
      .array(accounts(Text))
      .min(1)
      .optional()
      .meta({ description: 'The wider routes that it would join' }),
  })
  .meta({ id: 'Route', description: 'The course of a corridor' })

/** Infrastructure or a programme, with its purpose as each side gives it. Standard: IATI activity. */
export const Project = z
  .strictObject({
    ...base('project'),
    ...names,
    type: z.enum(['transport', 'energy', 'communications', 'defence', 'programme']),
    participants: participants(projectRoles).optional(),
    route: Route.optional(),
    purpose: z
      .array(accounts(Text))
      .min(1)
      .optional()
      .meta({ description: 'What it is for, as each side gives it' }),
    date: accounts(EdtfDate).optional(),
    term: accounts(Quantity).optional().meta({ description: 'For how long the rights in it are held' }),
    dependsOn: z.array(Dependency).min(1).optional(),
    status: history(projectLadder),
    about,
  })
  .meta({ id: 'Project', description: 'Infrastructure or a programme' })

/** A project; see {@link Project}. */
export type Project = z.output<typeof Project>
