import { type EntenteRecord, leadValue } from '@entente/domain'
import { every } from '@entente/domain/ledger'
import { ledger } from '../ledger/ledger.ts'

/** Ties by which one acts for another: an officer for what the office is of, a body for what it is part of. */
const acting: readonly string[] = ['holds-office', 'office-of', 'part-of']

/** Tells the labels of the countries that act in a record: by themselves, or by their officers and bodies. */
export async function sides(): Promise<(id: string) => readonly string[]> {
  const records = new Map(
    (await every((page) => ledger.list(page))).map((record) => [record.id as string, record]),
  )
  const over = new Map<string, string[]>()
  for (const record of records.values()) {
    if (record.kind !== 'relation' || !acting.includes(record.type)) continue
    const tie = leadValue<{ subject: string; object: string }>(record.tie)
    if (tie) over.set(tie.subject, [...(over.get(tie.subject) ?? []), tie.object])
  }
  const countriesOf = (actor: string, passed: readonly string[] = []): readonly string[] => {
    if (passed.includes(actor)) return []
    if (records.get(actor)?.kind === 'country') return [records.get(actor)?.label ?? '']
    return (over.get(actor) ?? []).flatMap((one) => countriesOf(one, [...passed, actor]))
  }
  return (id) => {
    const record = records.get(id)
    return record ? [...new Set(actorsOf(record).flatMap((actor) => countriesOf(actor)))] : []
  }
}

/** The actors that act in a record: who speaks, who takes part and for whom, and both ends of a tie. */
function actorsOf(record: EntenteRecord): readonly string[] {
  const speaker = record.kind === 'statement' ? leadValue<string>(record.speaker) : undefined
  const tie =
    record.kind === 'relation' ? leadValue<{ subject: string; object: string }>(record.tie) : undefined
  const participants = ('participants' in record && record.participants) || []
  return [
    ...(speaker === undefined ? [] : [speaker]),
    ...(tie ? [tie.subject, tie.object] : []),
    ...participants.flatMap((one) => [
      one.actor as string,
      ...('for' in one && one.for ? [one.for as string] : []),
    ]),
  ]
}
