import { type Kind, schemas } from '@entente/domain'
import * as z from 'zod'
import { operation } from '../../http/operation.ts'
import { schemaContract } from './contract.ts'

/** Answers with the JSON Schema of a kind. */
export const schemaOperation = operation(schemaContract, async ({ path: { file } }) => {
  const { $schema, ...schema } = z.toJSONSchema(schemas[file.slice(0, -'.json'.length) as Kind])
  return { body: { $schema, $id: `/schemas/${file}`, ...schema } }
})
