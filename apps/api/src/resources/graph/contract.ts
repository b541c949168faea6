import { type EdtfDate, kinds } from '@entente/domain'
import { greatestDepth } from '@entente/domain/ledger'
import * as z from 'zod'
import { Link } from '../../http/links.ts'
import type { Contract } from '../../http/operation.ts'
import { id, time, wholeNumber } from '../../http/parameter-schemas.ts'

const Graph = z
  .strictObject({
    nodes: z.array(
      z.strictObject({
        kind: z.enum(kinds),
        id: z.string(),
        label: z.string(),
        distance: z.int().nonnegative().meta({ description: 'Steps from the middle, which is 0' }),
        links: z.strictObject({ self: Link }),
      }),
    ),
    edges: z.array(
      z.strictObject({
        from: z.string(),
        field: z.string().meta({ description: 'JSON Pointer of the field that names the other' }),
        to: z.string(),
      }),
    ),
    links: z.strictObject({ self: Link }),
  })
  .meta({ id: 'Graph', description: 'Records around one, and the references between them' })

/** The contract of the graph. */
export const graphContract: Contract<
  object,
  {
    readonly around: string
    readonly depth?: number | undefined
    readonly as_of?: EdtfDate | undefined
    readonly as_in?: string | undefined
  },
  z.output<typeof Graph>
> = {
  operationId: 'getGraph',
  method: 'get',
  path: '/v1/graph',
  tag: 'Views',
  summary: 'Get the records around one',
  parameters: {
    query: z.strictObject({
      around: id.meta({ description: 'The id of the record in the middle' }),
      depth: wholeNumber(1, greatestDepth, 1, 'How many steps away'),
      ...time,
    }),
  },
  answers: { description: 'The graph', mediaTypes: ['application/json'], schema: Graph },
  redirects: true,
  problems: ['not-found'],
}
