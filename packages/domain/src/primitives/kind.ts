/**
 * The kinds of record, and for each the word that names its collection: the folder under `data/`
 * and the path under `/v1/` are both that word. To add a kind, begin here.
 */
export const collections = {
  dossier: 'dossiers',
  document: 'documents',
  person: 'people',
  country: 'countries',
  organization: 'organizations',
  place: 'places',
  event: 'events',
  agreement: 'agreements',
  commitment: 'commitments',
  project: 'projects',
  tender: 'tenders',
  statement: 'statements',
  dispute: 'disputes',
  relation: 'relations',
} as const

/** The name of a kind of record, singular: `agreement`. */
export type Kind = keyof typeof collections

/** The name of a collection, plural: `agreements`. */
export type Collection = (typeof collections)[Kind]

/** All kinds, in the order in which a reader meets them. */
export const kinds = Object.keys(collections) as readonly Kind[]

/** The kind that a collection holds, or `undefined` where no collection has that name. */
export function kindOfCollection(collection: string): Kind | undefined {
  return kinds.find((kind) => collections[kind] === collection)
}
