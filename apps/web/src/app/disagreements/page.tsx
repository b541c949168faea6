import type { Metadata } from 'next'
import { DisagreementsPage } from '../../disagreements/disagreements-page.tsx'
import { metadataOf } from '../../frame/metadata-of.ts'
import { words } from '../../words.ts'

const { title, lede } = words.disagreements

export const metadata: Metadata = metadataOf(title, lede, '/disagreements')

const Page = () => <DisagreementsPage relation="rival" />

export default Page
