import type { Ledger } from '@entente/domain/ledger'
import type { Time } from '../http/links.ts'
import type { Source } from './source.ts'

/** A question to a tool that cannot be answered as it was put. Its words are told to the assistant. */
export class BadQuestion extends Error {
  override readonly name = 'BadQuestion'
}

/** The ledger in the version that is asked for. Throws {@link BadQuestion} where there never was such a version. */
export async function ledgerAt({ ledger, editions }: Source, { as_in }: Time): Promise<Ledger> {
  if (as_in === undefined) return ledger
  const found = await editions.asIn(as_in)
  if (found) return found
  const versions = (await editions.releases()).map(({ version }) => version)
  throw new BadQuestion(`as_in: there is no version ${as_in}; there is ${versions.join(', ')}.`)
}
