import { operation } from '../../http/operation.ts'
import { openApiContract } from './contract.ts'
import type { Describe } from './describe.ts'

/** Answers with the contract. */
export const openApiOperation = (describe: Describe) =>
  operation(openApiContract, async (_, context) => ({ text: (await describe(context)).text }))
