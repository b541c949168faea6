import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DisagreementsPage } from '../../../disagreements/disagreements-page.tsx'
import { differing, relationAddress } from '../../../disagreements/relations.ts'
import { metadataOf } from '../../../frame/metadata-of.ts'
import { words } from '../../../words.ts'

export const dynamicParams = false

interface Props {
  readonly params: Promise<{ readonly relation: string }>
}

/** Every relation but that of rivals, which has the room's own page. */
export const generateStaticParams = () =>
  differing.filter((relation) => relation !== 'rival').map((relation) => ({ relation }))

async function relationOf({ params }: Props) {
  const asked = (await params).relation
  return differing.find((relation) => relation === asked) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const relation = await relationOf(props)
  const title = `${words.disagreements.title}. ${words.disagreements.sections[relation]}`
  return metadataOf(title, words.disagreements.lede, relationAddress(relation))
}

const Page = async (props: Props) => <DisagreementsPage relation={await relationOf(props)} />

export default Page
