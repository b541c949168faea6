import { every } from '@entente/domain/ledger'
import { ledger } from '../ledger/ledger.ts'
import { type Comparison, comparisonOf } from './comparison.ts'
import { worldOf } from './world.ts'

let gathering: Promise<readonly Comparison[]> | undefined

/** Every comparison that the dataset allows, the richest first: by points that sides share, sides and statements. */
export function comparisons(): Promise<readonly Comparison[]> {
  gathering ??= gather()
  return gathering
}

async function gather(): Promise<readonly Comparison[]> {
  const records = await every((page) => ledger.list(page))
  const world = worldOf(records)
  const found = await Promise.all(
    records.map(async (record) => comparisonOf(record, (await ledger.accounts(record.id)) ?? [], world)),
  )
  return found
    .filter((one) => one !== undefined)
    .sort((a, b) => b.shared - a.shared || b.sides.length - a.sides.length || b.statements - a.statements)
}
