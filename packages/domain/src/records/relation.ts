import * as z from 'zod'
import { accounts } from '../evidence/account.ts'
import { EdtfDate } from '../primitives/edtf-date.ts'
import { recordReference } from '../primitives/id.ts'
import type { Kind } from '../primitives/kind.ts'
import { Label, Text } from '../primitives/text.ts'
import { base } from './parts/base.ts'

const actor: readonly Kind[] = ['person', 'country', 'organization']
const ground: readonly Kind[] = ['place', 'country']

/**
 * The types of tie, and which kinds may stand at either end: `subject` holds, is, or does it to `object`.
 * Standard: Popolo Membership for offices and members.
 */
export const relationTypes = {
  'holds-office': { subject: ['person'], object: ['country', 'organization'] },
  spouse: { subject: ['person'], object: ['person'] },
  'member-of': { subject: actor, object: ['organization'] },
  'part-of': { subject: ['organization'], object: actor },
  'office-of': { subject: ['organization'], object: actor },
  'ally-of': { subject: actor, object: actor },
  hosts: { subject: ['country'], object: ['place', 'organization'] },
  uses: { subject: actor, object: ['place'] },
  'heir-to': { subject: ['country'], object: ['country'] },
  'exclave-of': { subject: ['place'], object: ['country'] },
  'separates-from': { subject: ['country'], object: ['place'] },
  controls: { subject: actor, object: ground },
  detains: { subject: actor, object: ['person', 'organization'] },
  'power-broker-in': { subject: actor, object: ground },
  'seeks-influence-in': { subject: actor, object: ground },
} as const satisfies Record<string, { subject: readonly Kind[]; object: readonly Kind[] }>

/** The name of a type of tie. */
export type RelationType = keyof typeof relationTypes

const relationTypeNames = Object.keys(relationTypes) as [RelationType, ...RelationType[]]

/** The two ends of a tie, and the title that comes with it where it is an office. */
const Tie = z
  .strictObject({
    subject: recordReference(),
    object: recordReference(),
    office: Label.optional().meta({ description: 'The title of the office, for holds-office' }),
  })
  .meta({ id: 'Tie', description: 'The two ends of a relation' })

/** A dated tie between two records. Standard: Popolo Membership. */
export const Relation = z
  .strictObject({
    ...base('relation'),
    type: z.enum(relationTypeNames).meta({ description: 'What ties them, as we sort it' }),
    tie: accounts(Tie),
    period: accounts(EdtfDate).optional().meta({ description: 'From when to when it held' }),
    reason: accounts(Text).optional().meta({ description: 'On what ground, by the source' }),
    trend: accounts(Text).optional().meta({ description: 'How it changes, as somebody judges it' }),
  })
  .meta({ id: 'Relation', description: 'A dated tie between two records' })

/** A dated tie; see {@link Relation}. */
export type Relation = z.output<typeof Relation>
