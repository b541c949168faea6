import { collections, type Kind } from '@entente/domain'

/** The path of a record's page; the same as the API's below `/v1`. */
export const addressOf = (kind: Kind, id: string): string => `/${collections[kind]}/${id}`

/** The path of a kind's index page. */
export const collectionAddress = (kind: Kind): string => `/${collections[kind]}`

/** The id, on a record's page, of the element that shows a field. `pointer` is a JSON Pointer (RFC 6901). */
export const fieldAnchor = (pointer: string): string => `field${pointer.replaceAll('/', '-')}`

/** The id, on a document's page, of a passage: `3.1` stands at `p-3-1`. */
export const passageAnchor = (number: string): string => `p-${number.replace('.', '-')}`
