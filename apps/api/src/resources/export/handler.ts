import { operation } from '../../http/operation.ts'
import { everyRecord } from './body.ts'
import { exportContract } from './contract.ts'
import { headOf } from './head.ts'

/** Answers with the whole dataset. */
export const exportOperation = operation(exportContract, async ({ query: time }, context) => ({
  body: { head: await headOf(context), records: () => everyRecord(context.ledger, time) },
}))
