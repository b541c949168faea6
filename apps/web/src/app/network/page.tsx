import type { Metadata } from 'next'
import { metadataOf } from '../../frame/metadata-of.ts'
import { NetworkPage } from '../../network/network-page.tsx'
import { words } from '../../words.ts'

export const metadata: Metadata = metadataOf(words.network.title, words.network.lede, '/network')

export default NetworkPage
