import type { Kind } from '@entente/domain'

/** The nearest type of schema.org for each kind. */
export const types: { readonly [K in Kind]: string } = {
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
  tender: 'Thing',
  statement: 'Quotation',
  dispute: 'Thing',
  relation: 'Thing',
}

/** A node of linked data, compact: its terms are those of the context. */
export type Node = Readonly<Record<string, unknown>>
