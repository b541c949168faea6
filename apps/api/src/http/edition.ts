import { type Editions, UnknownVersionError } from '@entente/domain/editions'
import type { Ledger } from '@entente/domain/ledger'
import { invalidRequest, type Problem } from './problem.ts'

/** What can be asked of more than one version. */
interface Home {
  readonly ledger: Ledger
  readonly editions: Editions
}

/** The ledger of the version that a query's `as_in` names; the present one where it names none. Throws a `Problem`. */
export async function ledgerIn(query: object, { ledger, editions }: Home): Promise<Ledger> {
  const version = 'as_in' in query ? query.as_in : undefined
  if (typeof version !== 'string') return ledger
  const found = await editions.asIn(version)
  if (found) return found
  const versions = (await editions.releases()).map((release) => release.version)
  throw unknownVersion('as_in', new UnknownVersionError(version, versions))
}

/** The problem of a version that there never was. It names the parameter and lists the versions. */
export const unknownVersion = (parameter: string, { message }: UnknownVersionError): Problem =>
  invalidRequest([{ in: 'query', parameter, detail: message }])
