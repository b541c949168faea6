import { licenceAddress } from '../../http/link-header.ts'
import type { Asked } from '../asked.ts'
import type { Cell, Column } from './write-table.ts'

/** The columns at the end of every table, by which a row can be cited alone. */
export const citedColumns: readonly Column[] = [
  { name: 'dataset_version', description: 'Version of the dataset that the row is from' },
  { name: 'dataset_hash', description: 'SHA-256 over the records of that version' },
  { name: 'licence', description: 'Under which the row may be used' },
]

/** What stands in {@link citedColumns}. */
export const citedCells = ({ info }: Asked): readonly Cell[] => [info.version, info.hash, licenceAddress]
