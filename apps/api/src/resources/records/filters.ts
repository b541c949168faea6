import { bases, CurrencyCode, LanguageTag, Nature, publisherStandings } from '@entente/domain'
import type { Filters, Sort, SortKey } from '@entente/domain/ledger'
import type * as z from 'zod'
import { date, id, oneOf } from '../../http/parameter-schemas.ts'
import type { KindFacts } from './schema-facts.ts'

const actors = ['person', 'country', 'organization'] as const

interface Filter {
  readonly fits: (facts: KindFacts) => boolean
  readonly schema: (facts: KindFacts) => z.ZodType
}

const has = (list: readonly string[], ...any: readonly string[]) => any.some((one) => list.includes(one))
const byId = (description: string) => () => id.optional().meta({ description })

/** Every filter of the ledger: which kinds it fits, and what it takes there. */
const filters: { readonly [Name in keyof Filters]-?: Filter } = {
  actor: {
    fits: ({ names }) => actors.some((kind) => names.has(kind)),
    schema: byId('Names this person, country or organization anywhere'),
  },
  party: {
    fits: ({ roles }) => has(roles, 'party', 'giver', 'receiver'),
    schema: byId('Has this actor as a party, giver or receiver'),
  },
  giver: { fits: ({ roles }) => has(roles, 'giver'), schema: byId('Has this actor as giver') },
  receiver: { fits: ({ roles }) => has(roles, 'receiver'), schema: byId('Has this actor as receiver') },
  speaker: { fits: ({ hasSpeaker }) => hasSpeaker, schema: byId('Whose words they are') },
  place: { fits: ({ names }) => names.has('place'), schema: byId('Names this place or country') },
  about: { fits: ({ names }) => names.size > 0, schema: byId('Names this record in any field') },
  status: {
    fits: ({ states }) => states.length > 0,
    schema: ({ states }) => oneOf(states, 'Stands in this state now'),
  },
  type: { fits: ({ types }) => types.length > 0, schema: ({ types }) => oneOf(types, 'Is of this type') },
  from: { fits: ({ hasDate }) => hasDate, schema: () => date('Its date may lie on this one or later') },
  to: { fits: ({ hasDate }) => hasDate, schema: () => date('Its date may lie on this one or earlier') },
  document: { fits: () => true, schema: byId('Has an account that rests on this document') },
  publisher: {
    fits: () => true,
    schema: byId(
      'Has an account that rests on a document of this publisher; for a document, is published by it',
    ),
  },
  language: {
    fits: () => true,
    schema: () =>
      LanguageTag.optional().meta({
        description: 'Has an account that rests on a document in this language',
      }),
  },
  standing: {
    fits: () => true,
    schema: () =>
      oneOf(publisherStandings, 'Has an account that rests on a document whose publisher stands so'),
  },
  basis: { fits: () => true, schema: () => oneOf(bases, 'Has an account with this basis') },
  currency: {
    fits: ({ hasAmount }) => hasAmount,
    schema: () =>
      CurrencyCode.optional().meta({ description: 'Has an amount in this currency, or one beside it' }),
  },
  nature: {
    fits: ({ hasAmount }) => hasAmount,
    schema: () => oneOf(Nature.options, 'Has an amount of this nature'),
  },
}

const anyKind: KindFacts = {
  fields: [],
  names: new Set(),
  roles: [],
  states: [],
  types: [],
  hasDate: false,
  hasAmount: false,
  hasSpeaker: false,
}

/** The filters by whose documents something rests on, as parameters of a view over all kinds. */
export const sourceFilters = {
  publisher: filters.publisher.schema(anyKind),
  language: filters.language.schema(anyKind),
  standing: filters.standing.schema(anyKind),
}

/** The filters that fit a kind, as parameters. */
export function filtersFor(facts: KindFacts): Record<string, z.ZodType> {
  const fitting = Object.entries(filters).filter(([, { fits }]) => fits(facts))
  return Object.fromEntries(fitting.map(([name, { schema }]) => [name, schema(facts)]))
}

/** What a kind can be sorted by, both ways. */
export function sortsFor({ hasDate, hasAmount, states }: KindFacts): readonly Sort[] {
  const keys: SortKey[] = ['id', 'label']
  if (hasDate) keys.push('date')
  if (hasAmount) keys.push('amount')
  if (states.length > 0) keys.push('status')
  return keys.flatMap((key): Sort[] => [key, `-${key}`])
}
