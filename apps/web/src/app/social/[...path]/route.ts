import { collections, kindOfCollection } from '@entente/domain'
import { every } from '@entente/domain/ledger'
import { notFound } from 'next/navigation'
import { ledger } from '../../../ledger/ledger.ts'
import { cardFacts } from '../../../social/card-facts.ts'
import { drawCard } from '../../../social/draw-card.ts'
import { words } from '../../../words.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

/** One image for the site, and one for each record. */
export async function generateStaticParams() {
  const records = await every((page) => ledger.list(page))
  return [
    { path: ['home.png'] },
    ...records.map(({ kind, id }) => ({ path: [collections[kind], `${id}.png`] })),
  ]
}

/** The social image of a page, drawn when the site is built. */
export async function GET(_: Request, { params }: { params: Promise<{ path: readonly string[] }> }) {
  const { path } = await params
  return new Response(await drawCard(await factsAt(path)), { headers: { 'content-type': 'image/png' } })
}

async function factsAt([collection = '', file = '']: readonly string[]) {
  if (file === '')
    return {
      kind: words.site.name,
      title: words.site.title,
      text: words.site.description,
      foot: words.site.kind,
    }
  const found = await ledger.get(file.replace(/\.png$/, ''))
  if (!found || !('record' in found) || found.record.kind !== kindOfCollection(collection)) notFound()
  return cardFacts(found.record)
}
