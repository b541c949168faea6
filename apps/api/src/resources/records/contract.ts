import { type Collection, collections, type EdtfDate, type Kind } from '@entente/domain'
import type { Filters, Sort } from '@entente/domain/ledger'
import * as z from 'zod'
import { collectionForms, recordForms } from '../../forms/record-forms.ts'
import type { Contract } from '../../http/operation.ts'
import { pageOf } from '../../http/page.ts'
import { oneOf, paging, recordPath, someOf, time } from '../../http/parameter-schemas.ts'
import { filtersFor, sortsFor } from './filters.ts'
import { type Resource, resourceOf } from './resource.ts'
import { factsOf } from './schema-facts.ts'
import { titled } from './titled.ts'

const includes = ['evidence', 'related'] as const

/** How a record is to be shown. */
export interface ShowQuery {
  readonly fields?: readonly string[] | undefined
  readonly include?: readonly (typeof includes)[number][] | undefined
  readonly as_of?: EdtfDate | undefined
  readonly as_in?: string | undefined
}

/** The query of a collection. */
interface CollectionQuery extends ShowQuery, Filters {
  readonly limit?: number | undefined
  readonly cursor?: string | undefined
  readonly sort?: Sort | undefined
}

/** A page of a collection. */
interface CollectionPage {
  readonly items: readonly Resource[]
  readonly total: number
  readonly next?: string | undefined
  readonly links: { readonly self: string; readonly next?: string | undefined }
}

/** The two operations of a collection: its list, and one record of it. */
export interface CollectionContracts {
  readonly list: Contract<object, CollectionQuery, CollectionPage>
  readonly one: Contract<{ readonly id: string }, ShowQuery, Resource>
}

/** The contracts of a kind's collection; everything in them comes from the kind's schema. */
export function collectionContracts(kind: Kind): CollectionContracts {
  const facts = factsOf(kind)
  const collection: Collection = collections[kind]
  const { whole, part } = resourceOf(kind)
  const record = z.union([whole, part]) as z.ZodType as z.ZodType<Resource>
  const show = {
    fields: someOf(facts.fields, 'Only these fields; kind, id and links are always there'),
    include: someOf(includes, 'What to add: the evidence of every field, the records around it'),
    ...time,
  }
  const listQuery = z.strictObject({
    ...filtersFor(facts),
    ...show,
    sort: oneOf(
      sortsFor(facts),
      'What to sort by, "-" for the other way round; without the value comes last; id where unsaid',
    ),
    ...paging,
  })
  const path = `/v1/${collection}`
  const tag = 'Records'
  return {
    list: {
      operationId: `list${titled(collection)}`,
      method: 'get',
      path,
      tag,
      summary: `List ${collection}`,
      description: 'Filters given together must all hold.',
      parameters: { query: listQuery as z.ZodObject as z.ZodObject & z.ZodType<CollectionQuery> },
      answers: {
        description: `A page of ${collection}`,
        mediaTypes: ['application/json'],
        forms: collectionForms(kind),
        describedBy: `/schemas/${kind}.json`,
        schema: pageOf(record, titled(kind)) as z.ZodType as z.ZodType<CollectionPage>,
      },
    },
    one: {
      operationId: `get${titled(kind)}`,
      method: 'get',
      path: `${path}/{id}`,
      tag,
      summary: `Get one of ${collection}`,
      parameters: {
        path: recordPath,
        query: z.strictObject(show) as z.ZodObject as z.ZodObject & z.ZodType<ShowQuery>,
      },
      answers: {
        description: 'The record',
        mediaTypes: ['application/json'],
        forms: recordForms(kind),
        describedBy: `/schemas/${kind}.json`,
        schema: record,
      },
      redirects: true,
      problems: ['not-found'],
    },
  }
}
