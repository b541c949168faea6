import * as z from 'zod'
import type { Contract } from '../../http/operation.ts'

const OpenApi = z
  .looseObject({ openapi: z.string(), paths: z.looseObject({}) })
  .meta({ id: 'OpenApiDocument' })

/** The contract of the contract. */
export const openApiContract: Contract<object, object, z.output<typeof OpenApi>> = {
  operationId: 'getOpenApi',
  method: 'get',
  path: '/openapi.json',
  tag: 'Service',
  summary: 'Get this contract as OpenAPI 3.1',
  parameters: {},
  answers: { description: 'The OpenAPI document', mediaTypes: ['application/json'], schema: OpenApi },
}
