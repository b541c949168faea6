import { dataset, entente } from '../dataset/index.ts'
import type { History } from '../editions/history.ts'
import { MemoryEditions } from '../editions/memory-editions.ts'
import { history } from './history.generated.ts'

let kept: MemoryEditions | undefined

/** The versions of the dataset that comes with this package; one for all who ask. Its history is read when needed. */
export function editions(): MemoryEditions {
  kept ??= new MemoryEditions(dataset, () => JSON.parse(history) as History, entente())
  return kept
}
