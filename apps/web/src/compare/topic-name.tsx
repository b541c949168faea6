import { fieldAnchor } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import { words } from '../words.ts'
import type { TopicRow } from './comparison.ts'

/** The name of a topic; that of a field leads to it on the record's `page`. */
export async function TopicName({
  topic: { label, field, subject },
  page,
}: {
  topic: TopicRow
  page: string
}) {
  if (subject !== undefined) return words.compare.statementsAlsoOn((await findRecord(subject)).label)
  return field === undefined ? label : <a href={`${page}#${fieldAnchor(field)}`}>{label}</a>
}
