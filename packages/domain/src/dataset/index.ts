import { MemoryLedger } from '../ledger/memory-ledger.ts'
import { dataset } from './dataset.generated.ts'

export { dataset }

let ledger: MemoryLedger | undefined

/** The ledger over the dataset that comes with this package; one for all who ask. */
export function entente(): MemoryLedger {
  ledger ??= new MemoryLedger(dataset)
  return ledger
}
