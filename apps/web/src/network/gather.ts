import type { EntenteRecord } from '@entente/domain'
import { every } from '@entente/domain/ledger'
import { ledger } from '../ledger/ledger.ts'
import type { Bond } from './bond.ts'
import { bondOf } from './bond-of.ts'
import type { Actor } from './network.ts'

/** Everything that the page is made from: the actors, and what ties them. */
export interface Gathered {
  readonly actors: readonly Actor[]
  readonly bonds: readonly Bond[]
}

/** Asks the ledger who acts, and what ties them. */
export async function gather(): Promise<Gathered> {
  const records = await every((page) => ledger.list(page))
  const actors = records.flatMap(actorOf)
  const ids = new Set(actors.map(({ id }) => id))
  const bonds = records.flatMap((record) => bondOf(record, (id) => ids.has(id)) ?? [])
  return { actors, bonds }
}

/** A mere publisher is a source and no actor; one that is a body of somebody who takes part is. */
function actorOf(record: EntenteRecord): readonly Actor[] {
  const { id, label, kind } = record
  if (kind === 'country' || kind === 'person') return [{ id, label, kind }]
  if (kind !== 'organization') return []
  const { publishes } = record
  return publishes === undefined || publishes.standing === 'party' ? [{ id, label, kind }] : []
}
