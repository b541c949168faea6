import type { EntenteRecord, Kind } from '@entente/domain'
import { dateOf } from '@entente/domain/ledger'
import { siteAddress } from '../frame/site-address.ts'
import { addressOf } from '../ledger/address.ts'
import { words } from '../words.ts'

/** The nearest type of schema.org for each kind; a kind without one is a `Thing`. */
const types: Partial<Record<Kind, string>> = {
  dossier: 'Collection',
  document: 'CreativeWork',
  person: 'Person',
  country: 'Country',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
  agreement: 'CreativeWork',
  commitment: 'Action',
  project: 'Project',
  statement: 'Quotation',
  dispute: 'Question',
}

/** A record as linked data: what it is, its name, address and date. Standard: schema.org. */
export function linkedData(record: EntenteRecord): Readonly<Record<string, unknown>> {
  const date = dateOf(record)
  return {
    '@type': types[record.kind] ?? 'Thing',
    '@id': new URL(addressOf(record.kind, record.id), siteAddress).href,
    identifier: record.id,
    name: record.label,
    ...(record.summary === undefined ? {} : { description: record.summary }),
    ...(record.kind === 'event' && date !== undefined ? { startDate: date } : {}),
    isPartOf: { '@type': 'Dataset', name: words.site.name, url: siteAddress.href },
  }
}
