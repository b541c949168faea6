import type { Metadata } from 'next'
import { DesignPage } from '../../design/design-page.tsx'
import { metadataOf } from '../../frame/metadata-of.ts'
import { words } from '../../words.ts'

export const metadata: Metadata = {
  ...metadataOf(words.design.title, words.design.lede, '/design'),
  robots: { index: false, follow: false },
}

export default DesignPage
