import type { Metadata } from 'next'
import { metadataOf } from '../../frame/metadata-of.ts'
import { MapPage } from '../../map/map-page.tsx'
import { words } from '../../words.ts'

export const metadata: Metadata = metadataOf(words.map.title, words.map.lede, '/map')

export default MapPage
