import { kinds } from '@entente/domain'
import { every } from '@entente/domain/ledger'
import type { MetadataRoute } from 'next'
import { compareAddress } from '../compare/compare-address.ts'
import { comparisons } from '../compare/comparisons.ts'
import { differing, relationAddress } from '../disagreements/relations.ts'
import { pages } from '../frame/pages.ts'
import { siteAddress } from '../frame/site-address.ts'
import { addressOf, collectionAddress } from '../ledger/address.ts'
import { lastRead } from '../ledger/last-read.ts'
import { ledger } from '../ledger/ledger.ts'
import { orders } from '../statements/orders.ts'

export const dynamic = 'force-static'

/**
 * Every page that is to be found. A record's date is the day on which the last of its documents was read; a page that
 * gathers records has none, since no true one is known. Standard: Sitemaps 0.9.
 */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const records = await every((page) => ledger.list(page))
  const gathering = [
    ...new Set([
      '/',
      ...pages.map(({ path }) => path),
      '/network/table',
      ...differing.map(relationAddress),
      ...Object.values(orders).map(({ path }) => path),
      ...(await comparisons()).map(({ record }) => compareAddress(record.id)),
      ...kinds.map((kind) => collectionAddress(kind)),
    ]),
  ]
  return [
    ...gathering.map((path) => ({ url: whole(path) })),
    ...(await Promise.all(
      records.map(async (record) => {
        const lastModified = await lastRead(record)
        const url = whole(addressOf(record.kind, record.id))
        return lastModified === undefined ? { url } : { url, lastModified }
      }),
    )),
  ]
}

const whole = (path: string): string => new URL(path, siteAddress).href
