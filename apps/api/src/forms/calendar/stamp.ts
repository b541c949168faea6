import { bounds, dateOf, every } from '@entente/domain/ledger'
import type { Asked } from '../asked.ts'

/**
 * When the entries of a calendar were made: when the version was released; where the ledger keeps no history, the
 * last day on which a document of it was published. Never the present, so that the same address gives the same bytes.
 */
export async function stampOf({ ledger, released }: Asked): Promise<Date> {
  if (released !== undefined) return new Date(released)
  const documents = await every((page) => ledger.list({ ...page, kind: 'document' }))
  const days = documents.flatMap((document) => {
    const date = dateOf(document)
    const { latest } = date === undefined ? { latest: Number.NaN } : bounds(date)
    return Number.isFinite(latest) ? [latest] : []
  })
  return new Date(Math.max(0, ...days))
}
