import { type EdtfDate, leadValue, type RecordOf } from '@entente/domain'
import { findRecord } from '../ledger/find-record.ts'
import { DateValue } from '../values/date-value.tsx'
import { RecordLink } from '../values/record-link.tsx'
import { termName, words } from '../words.ts'
import { hasEnded } from './has-ended.ts'

/** A tie as a sentence. `of` is the record that the page is about, which is no link there. */
export async function TieSentence({ relation, of }: { relation: RecordOf<'relation'>; of: string }) {
  const tie = leadValue(relation.tie)
  if (tie === undefined) return <RecordLink id={relation.id} />
  const period = leadValue<EdtfDate>(relation.period)
  const [now, past] = words.record.tieVerbs[relation.type] ?? [
    termName(relation.type),
    termName(relation.type),
  ]
  return (
    <>
      <End id={tie.subject} of={of} /> {period !== undefined && hasEnded(period) ? past : now}{' '}
      {tie.office !== undefined && words.record.office(tie.office)}
      <End id={tie.object} of={of} />
      {period !== undefined && (
        <>
          , <DateValue date={period} />
        </>
      )}
    </>
  )
}

const End = async ({ id, of }: { id: string; of: string }) =>
  id === of ? (await findRecord(id)).label : <RecordLink id={id} />
