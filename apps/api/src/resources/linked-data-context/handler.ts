import { operation } from '../../http/operation.ts'
import { linkedDataContextContract } from './contract.ts'
import { contextAt } from './terms.ts'

/** Answers with the context of linked data. */
export const linkedDataContextOperation = operation(linkedDataContextContract, async (_, { origin }) => ({
  body: contextAt(origin),
}))
