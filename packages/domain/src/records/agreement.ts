import * as z from 'zod'
import { accounts } from '../evidence/account.ts'
import { EdtfDate } from '../primitives/edtf-date.ts'
import { reference } from '../primitives/id.ts'
import { Money } from '../primitives/money.ts'
import { Label, Text } from '../primitives/text.ts'
import { agreementLadder } from './ladders/agreement.ts'
import { about } from './parts/about.ts'
import { base } from './parts/base.ts'
import { Dependency } from './parts/dependency.ts'
import { history } from './parts/history.ts'
import { participants } from './parts/participation.ts'

/** The kinds of instrument. Standard: the UN Treaty Collection's glossary. */
const instruments = [
  'treaty',
  'agreement',
  'charter',
  'declaration',
  'joint-statement',
  'memorandum',
  'framework',
  'understanding',
] as const

/** As what an actor takes part in an agreement. */
export const agreementRoles = [
  'party',
  'signatory',
  'initialler',
  'mediator',
  'witness',
  'guarantor',
  'depositary',
] as const

/**
 * An understanding between parties, signed or not. What one party undertakes is a commitment of its own.
 * Standard: PA-X, UN Treaty Collection.
 */
export const Agreement = z
  .strictObject({
    ...base('agreement'),
    title: accounts(Label).optional().meta({ description: 'Its official title, by its sources' }),
    instrument: accounts(z.enum(instruments)).meta({ description: 'What kind of instrument it is' }),
    participants: participants(agreementRoles).min(1),
    scope: z.array(accounts(Text)).min(1).optional().meta({ description: 'What it covers, by its sources' }),
    date: accounts(EdtfDate)
      .optional()
      .meta({ description: 'When it was concluded, or where not, announced' }),
    concludedAt: accounts(reference('event'))
      .optional()
      .meta({ description: 'The event at which it was concluded' }),
    total: accounts(Money).optional().meta({ description: 'The sum of what is undertaken under it' }),
    dependsOn: z.array(Dependency).min(1).optional(),
    status: history(agreementLadder),
    about,
  })
  .meta({ id: 'Agreement', description: 'An understanding between parties, signed or not' })

/** An agreement; see {@link Agreement}. */
export type Agreement = z.output<typeof Agreement>
