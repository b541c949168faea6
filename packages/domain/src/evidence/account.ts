import * as z from 'zod'
import { Label, Text } from '../primitives/text.ts'
import { Evidence } from './evidence.ts'
import { isUnknown, Unknown } from './unknown.ts'

/** How an account relates to the one it answers. */
export const accountRelations = ['rival', 'supersedes', 'refines', 'restates'] as const

/** One of {@link accountRelations}. */
export type AccountRelation = (typeof accountRelations)[number]

/** The id of an account within its field. */
export const AccountId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'an id within the field: lower-case words joined by hyphens')
  .meta({ id: 'AccountId', description: 'Id of an account, unique within its field' })

/** The id of the only account of a field, where the author gave none. */
export const onlyAccountId = 'only'

/**
 * How an account stands to an earlier one of its field: `rival` (both cannot hold), `supersedes` (later news),
 * `refines` (more precise), `restates` (the same in other units or words).
 */
export const Answer = z
  .strictObject({
    account: AccountId,
    relation: z.enum(accountRelations),
    note: Text.optional().meta({
      description: 'Why they relate so; the arithmetic where one restates the other',
    }),
  })
  .meta({ id: 'Answer', description: 'Which account this one answers, and how it relates to it' })

const claimFields = z.registry<{ readonly claim: true }>()

/** Whether a schema is that of a claim-bearing field. It stays one where `.meta()` or the like made a copy of it. */
export function isClaimField(schema: z.core.$ZodType): boolean {
  return claimFields.get(schema) !== undefined
}

const accountOf = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    id: AccountId,
    value: z.union([value, Unknown]),
    asWritten: Label.optional().meta({
      description: 'The few words in which the source has it, where the value says it in another form',
    }),
    evidence: z.array(Evidence).min(1),
    answers: Answer.optional(),
    lead: Text.optional().meta({
      description: 'Why this account is the lead; on the first where there are several',
    }),
  })

/**
 * Wraps the schema of any value into that of a claim-bearing field: one or more accounts of the value, each with
 * its evidence. The first is the lead; where there are several it says why, and each other one says which account
 * it answers and how. No account is ever dropped for another.
 * Standard: statement-based data, as in Wikibase and FollowTheMoney.
 */
export function accounts<T extends z.ZodType>(value: T) {
  const schema = z.array(accountOf(value)).min(1)
  schema.register(claimFields, { claim: true })
  return schema
}

/** One value of one field with its evidence. */
export type Account<T = unknown> = Omit<z.output<ReturnType<typeof accountOf<z.ZodType<T>>>>, 'value'> & {
  readonly value: T | Unknown
}

/** All accounts of one field, the lead first. */
export type Accounts<T = unknown> = readonly Account<T>[]

/** The lead account of a field. */
export function lead<T>(field: Accounts<T>): Account<T> {
  const [first] = field
  if (!first) throw new Error('a field without accounts: the dataset was not checked')
  return first
}

/** The value of the lead account, or `undefined` where the field is absent or its lead value is not known. */
export function leadValue<T>(field: Accounts<T> | undefined): T | undefined {
  const value = field?.[0]?.value
  return value === undefined || isUnknown(value) ? undefined : value
}

/** Whether a value found in a record is a claim-bearing field. It asks for the shape alone, no schema. */
export function isAccounts(value: unknown): value is Accounts {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => typeof item === 'object' && item !== null && Array.isArray(item.evidence))
  )
}
