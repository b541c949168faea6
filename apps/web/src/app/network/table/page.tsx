import type { Metadata } from 'next'
import { metadataOf } from '../../../frame/metadata-of.ts'
import { TablePage } from '../../../network/table-page.tsx'
import { words } from '../../../words.ts'

export const metadata: Metadata = metadataOf(words.network.table, words.network.tableNote, '/network/table')

export default TablePage
