import * as z from 'zod'
import type { Contract } from '../../http/operation.ts'

/** The contract of the documentation. */
export const docsContract: Contract<object, object, string> = {
  operationId: 'getDocs',
  method: 'get',
  path: '/docs',
  tag: 'Service',
  summary: 'Read this contract as a page',
  parameters: {},
  answers: {
    description: 'A page without scripts',
    mediaTypes: ['text/html'],
    schema: z.string(),
  },
}
