import * as z from 'zod'
import { accounts } from '../evidence/account.ts'
import { EdtfDate } from '../primitives/edtf-date.ts'
import { reference } from '../primitives/id.ts'
import { CurrencyCode, Decimal, Money } from '../primitives/money.ts'
import { Quantity } from '../primitives/quantity.ts'
import { Text } from '../primitives/text.ts'
import { commitmentLadder } from './ladders/commitment.ts'
import { about } from './parts/about.ts'
import { base } from './parts/base.ts'
import { Dependency } from './parts/dependency.ts'
import { history } from './parts/history.ts'
import { participants } from './parts/participation.ts'

/** As what an actor stands in a commitment: who undertakes it, and towards whom. */
export const commitmentRoles = ['giver', 'receiver'] as const

/** An exchange rate that two amounts of one source imply: units of `from` for one unit of `to`. */
export const ImpliedRate = z
  .strictObject({ from: CurrencyCode, to: CurrencyCode, rate: Decimal })
  .meta({ id: 'ImpliedRate', description: 'Units of `from` for one unit of `to`' })

/**
 * One thing that somebody undertakes towards somebody. A mutual undertaking lists each side as giver and receiver.
 * Standard: IATI, which never mixes pledge, commitment and disbursement; here `status` and the amount's `nature` do it.
 */
export const Commitment = z
  .strictObject({
    ...base('commitment'),
    participants: participants(commitmentRoles).min(1),
    partiesBeyondAgreement: Text.optional().meta({
      description: 'Why a giver or receiver is no party of the agreement; the editor says so where it is so',
    }),
    action: accounts(Text).meta({ description: 'What is undertaken, in our own words' }),
    amount: accounts(Money).optional(),
    quantity: accounts(Quantity).optional(),
    impliedRate: accounts(ImpliedRate).optional(),
    purpose: z.array(accounts(Text)).min(1).optional(),
    place: accounts(reference('place', 'country')).optional(),
    under: accounts(reference('agreement'))
      .optional()
      .meta({ description: 'The agreement that it stands under' }),
    date: accounts(EdtfDate).optional().meta({ description: 'When it was undertaken or announced' }),
    dependsOn: z.array(Dependency).min(1).optional(),
    status: history(commitmentLadder),
    about,
  })
  .meta({ id: 'Commitment', description: 'One thing that somebody undertakes towards somebody' })

/** A commitment; see {@link Commitment}. */
export type Commitment = z.output<typeof Commitment>
