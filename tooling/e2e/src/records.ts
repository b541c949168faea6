import { collections, type EntenteRecord, kinds } from '@entente/domain'
import { dataset } from '@entente/domain/dataset'

/** Every record that the site and the API answer from. */
export const records: readonly EntenteRecord[] = dataset.records

/** The path of a record's page on the site; below `/v1` it is the API's too. */
export const pathOf = (record: EntenteRecord): string => `/${collections[record.kind]}/${record.id}`

/** The record of each kind that says most: what it can show, a page of its kind can show. */
export const richest: readonly EntenteRecord[] = kinds.flatMap((kind) => {
  const ofKind = records.filter((record) => record.kind === kind)
  const [first] = ofKind.sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
  return first ? [first] : []
})
