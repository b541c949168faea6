import { type EdtfDate, type Kind, kinds } from '@entente/domain'
import { searchFields } from '@entente/domain/ledger'
import * as z from 'zod'
import { searchCsv } from '../../forms/csv/view-csv.ts'
import { searchAsMarkdown } from '../../forms/markdown/search.ts'
import { Link } from '../../http/links.ts'
import type { Contract } from '../../http/operation.ts'
import { pageOf } from '../../http/page.ts'
import { kind, paging, time } from '../../http/parameter-schemas.ts'

const SearchHit = z
  .strictObject({
    kind: z.enum(kinds),
    id: z.string(),
    label: z.string(),
    summary: z.string().optional(),
    score: z.number().meta({ description: 'How well it fits; only the order of scores means something' }),
    matches: z
      .array(z.strictObject({ field: z.enum(searchFields), words: z.array(z.string()) }))
      .meta({ description: "Which fields matched, and by which of the record's own words" }),
    links: z.strictObject({ self: Link }),
  })
  .meta({ id: 'SearchHit', description: 'A record that a search found' })

const SearchPage = pageOf(SearchHit, 'SearchHit')

const words = 'words, 1 to 200 characters, with no control characters and at least one letter or digit'

/** The contract of search. */
export const searchContract: Contract<
  object,
  {
    readonly q: string
    readonly kind?: Kind | undefined
    readonly as_of?: EdtfDate | undefined
    readonly as_in?: string | undefined
    readonly limit?: number | undefined
    readonly cursor?: string | undefined
  },
  z.output<typeof SearchPage>
> = {
  operationId: 'search',
  method: 'get',
  path: '/v1/search',
  tag: 'Views',
  summary: 'Search all records',
  description:
    'All words must be found, in any order; case and accents do not matter; the last word may be unfinished; slips are forgiven where nothing else is found.',
  parameters: {
    query: z.strictObject({
      q: z
        .string()
        .min(1, words)
        .max(200, words)
        .regex(/^\P{Cc}*[\p{L}\p{N}]\P{Cc}*$/u, words)
        .meta({ description: 'The words to find' }),
      kind,
      ...time,
      ...paging,
    }),
  },
  answers: {
    description: 'A page of what was found, the best first',
    mediaTypes: ['application/json'],
    forms: [searchCsv, searchAsMarkdown],
    schema: SearchPage,
  },
}
