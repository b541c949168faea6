import { operation } from '../../http/operation.ts'
import { healthContract } from './contract.ts'

/** Answers that the ledger answers. */
export const healthOperation = operation(healthContract, async (_, { ledger }) => {
  const { version } = await ledger.info()
  return { body: { status: 'ok', dataset: version } }
})
