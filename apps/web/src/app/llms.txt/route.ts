import { kinds } from '@entente/domain'
import { pages } from '../../frame/pages.ts'
import { siteAddress } from '../../frame/site-address.ts'
import { collectionAddress } from '../../ledger/address.ts'
import { ledger } from '../../ledger/ledger.ts'
import { kindNames, words } from '../../words.ts'

export const dynamic = 'force-static'

/** What the site holds and how it is to be cited, for assistants that read it. Standard: the llms.txt proposal. */
export async function GET() {
  const { version, counts } = await ledger.info()
  const link = (title: string, path: string, text: string) =>
    `- [${title}](${new URL(path, siteAddress).href}): ${text}`
  const lines = [
    `# ${words.site.name}`,
    '',
    `> ${words.site.description}`,
    '',
    words.machines.howToCite,
    '',
    words.machines.forms,
    '',
    `${words.site.dataset(version, '').replace(/, SHA-256 $/, '')}. ${words.site.licence}`,
    '',
    `## ${words.machines.pages}`,
    '',
    ...pages.map(({ path, title, lede }) => link(title, path, lede)),
    '',
    `## ${words.site.collections}`,
    '',
    ...kinds.map((kind) =>
      link(`${kindNames(kind)} (${counts[kind]})`, collectionAddress(kind), words.kindNotes[kind] ?? ''),
    ),
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
