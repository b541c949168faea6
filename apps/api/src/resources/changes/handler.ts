import { UnknownVersionError } from '@entente/domain/editions'
import { unknownVersion } from '../../http/edition.ts'
import { type Context, operation } from '../../http/operation.ts'
import { answerPage } from '../../http/page.ts'
import { twoTimes } from '../../http/two-times.ts'
import { type ChangesQuery, changesContract } from './contract.ts'
import { type RecordChange, showChange } from './record-change.ts'

/** Answers with what versions changed. */
export const changesOperation = operation(changesContract, async ({ query }, context) => ({
  body: { ...(await changesPage(query, context)), time: twoTimes },
}))

/** A page of changes as they are sent. Throws a `Problem` where `since` is no version, or the cursor none of the list's. */
export function changesPage(query: ChangesQuery, context: Context) {
  const page = () =>
    context.editions.changes(query).catch((error: unknown) => {
      if (!(error instanceof UnknownVersionError)) throw error
      throw unknownVersion('since', error)
    })
  return answerPage(page, context, (change): RecordChange => showChange(change))
}
