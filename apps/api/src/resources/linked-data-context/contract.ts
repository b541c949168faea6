import * as z from 'zod'
import type { Contract } from '../../http/operation.ts'
import { contextPath } from './terms.ts'

/** The contract of the context of linked data. */
export const linkedDataContextContract: Contract<object, object, object> = {
  operationId: 'getLinkedDataContext',
  method: 'get',
  path: contextPath,
  tag: 'Service',
  summary: 'Get the context of linked data',
  description:
    'What the terms in JSON-LD answers mean: schema.org, PROV-O, Web Annotation, Dublin Core, and a few of our own.',
  parameters: {},
  answers: {
    description: 'A JSON-LD 1.1 context',
    mediaTypes: ['application/ld+json', 'application/json'],
    schema: z.strictObject({ '@context': z.record(z.string(), z.unknown()) }).meta({
      id: 'LinkedDataContext',
      description: 'A JSON-LD 1.1 context',
    }),
    absolute: true,
  },
}
