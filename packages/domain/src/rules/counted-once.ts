import { leadValue } from '../evidence/account.ts'
import { overlap } from '../primitives/edtf-order.ts'
import type { EntenteRecord, RecordOf } from '../records/record.ts'
import type { Rule } from './rule.ts'

/** The ties whose two ends could be swapped. */
const mutual: readonly string[] = ['spouse', 'ally-of']

/** No two records stand for the same thing, which would then be listed and added up twice. */
export const countedOnce: Rule = {
  name: 'counted-once',
  guards: 'No two records stand for one text, one country, one tie, one quoted stretch or one undertaking.',
  *check(corpus) {
    const seen = new Map<string, EntenteRecord[]>()
    for (const record of corpus.records)
      for (const { key, path, what } of signs(record)) {
        const others = seen.get(key) ?? []
        seen.set(key, [...others, record])
        const twin = others.find((other) => other.id !== record.id && inOneTime(other, record))
        if (!twin) continue
        yield {
          id: record.id,
          path,
          expected: `one record for one ${what}`,
          got: `the same as in "${twin.id}"`,
          fix: `merge the two: keep one, and list the other's id under "formerIds"`,
        }
      }
  },
}

interface Sign {
  readonly key: string
  readonly path: readonly (string | number)[]
  readonly what: string
}

/** By what two records of one thing are known. */
function signs(record: EntenteRecord): readonly Sign[] {
  switch (record.kind) {
    case 'document':
      return [{ key: `text ${record.text.sha256}`, path: ['text', 'sha256'], what: 'text' }]
    case 'country':
      return record.code ? [{ key: `code ${record.code}`, path: ['code'], what: 'country' }] : []
    case 'relation':
      return tieOf(record)
    case 'statement':
      return (record.fragments ?? []).map(({ passage, start, end }, index) => ({
        key: `words ${passage.split('#')[0]} ${start} ${end}`,
        path: ['fragments', index],
        what: 'quoted stretch',
      }))
    case 'commitment':
      return undertaking(record)
    default:
      return []
  }
}

function tieOf({ type, tie }: RecordOf<'relation'>): readonly Sign[] {
  const lead = leadValue(tie)
  if (!lead) return []
  const ends = mutual.includes(type) ? [lead.subject, lead.object].sort() : [lead.subject, lead.object]
  return [{ key: ['tie', type, ...ends, lead.office ?? ''].join(' '), path: ['tie'], what: 'tie' }]
}

function undertaking({ participants, amount, under }: RecordOf<'commitment'>): readonly Sign[] {
  const money = leadValue(amount)
  if (!money) return []
  const sides = participants.map(({ actor, role }) => `${leadValue(role)}:${actor}`).sort()
  const key = ['amount', ...sides, money.amount, money.currency, money.nature, leadValue(under) ?? ''].join(
    ' ',
  )
  return [{ key, path: ['amount'], what: 'undertaking' }]
}

/** Whether two records can be of the same time: the same office held twice is two ties if the times are apart. */
function inOneTime(a: EntenteRecord, b: EntenteRecord): boolean {
  if (a.kind !== 'relation' || b.kind !== 'relation') return true
  const [first, second] = [leadValue(a.period), leadValue(b.period)]
  return first === undefined || second === undefined || overlap(first, second)
}
