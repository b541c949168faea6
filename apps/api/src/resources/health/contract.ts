import * as z from 'zod'
import type { Contract } from '../../http/operation.ts'

const Health = z
  .strictObject({
    status: z.literal('ok'),
    dataset: z.string().meta({ description: 'Version of the dataset' }),
  })
  .meta({ id: 'Health' })

/** The contract of the health check. */
export const healthContract: Contract<object, object, z.output<typeof Health>> = {
  operationId: 'getHealth',
  method: 'get',
  path: '/healthz',
  tag: 'Service',
  summary: 'Ask whether the service answers',
  parameters: {},
  answers: { description: 'It answers', mediaTypes: ['application/json'], schema: Health, volatile: true },
}
