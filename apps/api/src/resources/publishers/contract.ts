import { type EdtfDate, kinds, type PublisherStanding, publisherStandings } from '@entente/domain'
import * as z from 'zod'
import { Link } from '../../http/links.ts'
import type { Contract } from '../../http/operation.ts'
import { recordPath, time } from '../../http/parameter-schemas.ts'
import { Named } from '../evidence/named.ts'
import { sourceFilters } from '../records/filters.ts'

const publisher = {
  id: z.string().meta({ description: 'The organization that publishes' }),
  label: z.string(),
  standing: z.enum(publisherStandings),
  speaksFor: Named.optional().meta({ description: 'Whom it speaks for' }),
  group: Named.optional().meta({ description: 'The house that it belongs to; of one house, one source' }),
  reason: z.string().meta({ description: 'Why it is sorted so' }),
  languages: z.array(z.string()),
  documents: z.array(Named.extend({ derived: z.boolean() })).meta({
    description: 'Its documents; derived where one gives again, in whole or in part, what another published',
  }),
  supported: z.int().nonnegative().meta({ description: 'How many accounts its documents say' }),
  alone: z.int().nonnegative().meta({ description: 'How many of them no other independent source says' }),
}

const Publisher = z
  .strictObject({ ...publisher, links: z.strictObject({ self: Link, record: Link }) })
  .meta({ id: 'Publisher', description: 'A publisher, how it stands, and what it supports in figures' })

const SupportedAccount = z
  .strictObject({
    kind: z.enum(kinds),
    id: z.string(),
    label: z.string(),
    field: z.string().meta({ description: 'JSON Pointer (RFC 6901) of the field' }),
    account: z.string(),
    value: z.json(),
    alone: z.boolean().meta({ description: 'Whether no other independent source says it' }),
    links: z.strictObject({ evidence: Link }),
  })
  .meta({ id: 'SupportedAccount', description: 'An account that the documents of a publisher say' })

const PublisherSupport = z
  .strictObject({
    ...publisher,
    supports: z.array(SupportedAccount),
    links: z.strictObject({ self: Link, record: Link }),
  })
  .meta({ id: 'PublisherSupport', description: 'A publisher with every account that it supports' })

const PublisherList = z
  .strictObject({
    items: z.array(Publisher),
    total: z.int().nonnegative(),
    links: z.strictObject({ self: Link }),
  })
  .meta({ id: 'PublisherList' })

/** The query of the list of publishers. */
export interface PublishersQuery {
  readonly standing?: PublisherStanding | undefined
  readonly language?: string | undefined
  readonly as_of?: EdtfDate | undefined
  readonly as_in?: string | undefined
}

const listQuery = z.strictObject({
  standing: sourceFilters.standing,
  language: sourceFilters.language,
  ...time,
})

/** The contract of the list of publishers. */
export const publishersContract: Contract<object, PublishersQuery, z.output<typeof PublisherList>> = {
  operationId: 'listPublishers',
  method: 'get',
  path: '/v1/publishers',
  tag: 'Views',
  summary: 'List the publishers of the documents',
  parameters: { query: listQuery as z.ZodObject as z.ZodObject & z.ZodType<PublishersQuery> },
  answers: { description: 'All publishers, by id', mediaTypes: ['application/json'], schema: PublisherList },
}

/** The contract of one publisher. */
export const publisherContract: Contract<
  { readonly id: string },
  Pick<PublishersQuery, 'as_of' | 'as_in'>,
  z.output<typeof PublisherSupport>
> = {
  operationId: 'getPublisher',
  method: 'get',
  path: '/v1/publishers/{id}',
  tag: 'Views',
  summary: 'Get what one publisher supports',
  parameters: { path: recordPath, query: z.strictObject({ ...time }) },
  answers: { description: 'The publisher', mediaTypes: ['application/json'], schema: PublisherSupport },
  problems: ['not-found'],
}
