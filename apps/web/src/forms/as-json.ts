import { words } from '../words.ts'
import type { WholeRecord } from './whole-record.ts'

/** A record as JSON: its fields as they stand in the dataset, each field's accounts with what stands behind, the passages. */
export const asJson = ({ record, url, dataset: { version, hash }, fields, passages }: WholeRecord): string =>
  JSON.stringify(
    { url, dataset: { version, hash, licence: words.cite.licence }, record, fields, passages },
    undefined,
    2,
  )
