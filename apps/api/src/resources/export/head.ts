import { askedOf } from '../../forms/asked.ts'
import { licenceAddress } from '../../http/link-header.ts'
import { address, timeQuery } from '../../http/links.ts'
import type { Context } from '../../http/operation.ts'
import type { ExportHead } from './contract.ts'

/** What the dataset is called and is, as every description of it tells. */
export const datasetNamed = {
  name: 'Entente',
  description: 'An open ledger of diplomacy: every value leads to the passage that supports it',
} as const

/** Says which dataset was asked for, and how to cite it. */
export async function headOf(context: Context): Promise<ExportHead> {
  const { info, time, released } = await askedOf(context)
  const { version, hash } = info
  const pinned = { ...time, ...(released === undefined ? {} : { as_in: version }) }
  const at = `${context.origin}${address('/v1/export', timeQuery(pinned))}`
  const when = released === undefined ? '' : ` (${released.slice(0, 10)})`
  const known = time.as_of === undefined ? '' : `, as known on ${time.as_of}`
  return {
    ...datasetNamed,
    version,
    hash,
    ...(released === undefined ? {} : { released }),
    ...(time.as_of === undefined ? {} : { asOf: time.as_of }),
    licence: licenceAddress,
    cite: `${datasetNamed.name}, version ${version}${when}${known}. ${at}. SHA-256 ${hash}. CC BY 4.0.`,
    address: at,
    schemas: `${context.origin}/schemas/{kind}.json`,
  }
}
