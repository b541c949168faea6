import type { AccountRelation } from '@entente/domain'
import { type Disagreement, every } from '@entente/domain/ledger'
import { ledger } from '../ledger/ledger.ts'

/** The relations by which accounts differ, the farthest apart first; each has a page of its own. */
export const differing = ['rival', 'supersedes', 'refines'] as const satisfies readonly AccountRelation[]

/** The path of the page of a relation; rivals stand on the room's own page. */
export const relationAddress = (relation: (typeof differing)[number]): string =>
  relation === 'rival' ? '/disagreements' : `/disagreements/${relation}`

let gathering: Promise<ReadonlyMap<AccountRelation, readonly Disagreement[]>> | undefined

/** Every field whose accounts differ, under the relation of the two that are farthest apart. */
export function disagreements(): Promise<ReadonlyMap<AccountRelation, readonly Disagreement[]>> {
  gathering ??= gather()
  return gathering
}

async function gather() {
  const all = await every((page) => ledger.disagreements(page))
  return new Map(
    differing.map((relation) => [
      relation,
      all.filter(
        ({ pairs }) => differing.find((one) => pairs.some((pair) => pair.relation === one)) === relation,
      ),
    ]),
  )
}
