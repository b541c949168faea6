import { isUnknown, type RecordOf } from '@entente/domain'
import { actorsIn, amountOf, every, statusOf } from '@entente/domain/ledger'
import { sourceName } from '../evidence/source-name.ts'
import { siteAddress } from '../frame/site-address.ts'
import { addressOf } from '../ledger/address.ts'
import { findRecord } from '../ledger/find-record.ts'
import { ledger } from '../ledger/ledger.ts'

/** An actor as a row of the ledger names it. */
export interface NamedActor {
  readonly id: string
  readonly label: string
}

/** A commitment as plain values: what the ledger sorts and filters by, adds up and hands on as CSV and JSON. */
export interface LedgerRow {
  readonly id: string
  readonly label: string
  /** The whole address of its page. */
  readonly address: string
  readonly givers: readonly NamedActor[]
  readonly receivers: readonly NamedActor[]
  /** A decimal number as text, in `currency` (ISO 4217); with what it is, and how it is bounded. Absent where unknown. */
  readonly amount?: string
  readonly currency?: string
  readonly nature?: string
  readonly bound?: string
  /** Why there is no amount: the source withholds it, does not say, or there is none to tell. */
  readonly without?: 'undisclosed' | 'unstated' | 'none'
  readonly status?: string
  readonly basis?: string
  /** Whose words the lead evidence is, where it is attributed. */
  readonly speaker?: string
  /** Where the lead evidence stands: the source's short name and passage numbers, and the passages' references. */
  readonly source: string
  readonly passages: readonly string[]
}

/** Every commitment as a row, the greatest amount first. */
export async function ledgerRows(): Promise<readonly LedgerRow[]> {
  const records = await every((page) => ledger.list({ ...page, kind: 'commitment', sort: '-amount' }))
  return Promise.all(records.filter((record) => record.kind === 'commitment').map(rowOf))
}

/** The evidence that a row names: that of the amount where there is one, else that of what is undertaken. */
export const leadEvidence = ({ amount, action }: RecordOf<'commitment'>) =>
  (amount !== undefined && !isUnknown(amount[0]?.value) ? amount : action)[0]?.evidence[0]

async function rowOf(commitment: RecordOf<'commitment'>): Promise<LedgerRow> {
  const money = amountOf(commitment)
  const evidence = leadEvidence(commitment)
  const passages = (evidence && 'passages' in evidence && evidence.passages) || []
  const status = statusOf(commitment)
  return {
    id: commitment.id,
    label: commitment.label,
    address: new URL(addressOf(commitment.kind, commitment.id), siteAddress).href,
    givers: await named(actorsIn(commitment, ['giver'])),
    receivers: await named(actorsIn(commitment, ['receiver'])),
    ...(money === undefined
      ? { without: whyNone(commitment) }
      : {
          amount: money.amount,
          currency: money.currency,
          nature: money.nature,
          bound: money.bound ?? 'exact',
        }),
    ...(status === undefined ? {} : { status }),
    ...(evidence === undefined ? {} : { basis: evidence.basis }),
    ...(evidence?.basis === 'attributed' ? { speaker: (await findRecord(evidence.speaker)).label } : {}),
    source: (await Promise.all(passages.map(placeOf))).join('; '),
    passages,
  }
}

const named = (ids: readonly string[]): Promise<readonly NamedActor[]> =>
  Promise.all(ids.map(async (id) => ({ id, label: (await findRecord(id)).label })))

async function placeOf(reference: string): Promise<string> {
  const [id = '', number = ''] = reference.split('#')
  const document = await findRecord(id)
  return document.kind === 'document' ? `${await sourceName(document)}, ${number}` : reference
}

function whyNone({ amount }: RecordOf<'commitment'>): 'undisclosed' | 'unstated' | 'none' {
  const value = amount?.[0]?.value
  return isUnknown(value) ? value.unknown : 'none'
}
