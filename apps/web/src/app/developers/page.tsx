import type { Metadata } from 'next'
import { Guide } from '../../developers/guide.tsx'
import { metadataOf } from '../../frame/metadata-of.ts'
import { PageHead } from '../../frame/page-head.tsx'
import { Still } from '../../frame/still.tsx'
import { Contents } from '../../method/contents.tsx'
import { words } from '../../words.ts'

const { developers } = words

export const metadata: Metadata = metadataOf(developers.title, developers.lede, '/developers')

const guides = [
  { id: 'api', ...developers.api, snippets: ['api.sh', 'as-of.sh'] },
  { id: 'tables', ...developers.tables, snippets: ['table.sh'] },
  { id: 'feeds', ...developers.feeds, snippets: ['changes.sh'] },
  { id: 'client', ...developers.client, snippets: ['client.ts'] },
  { id: 'package', ...developers.package, snippets: ['ledger.ts'] },
  { id: 'anchors', ...developers.anchors, snippets: ['anchor.ts'] },
  { id: 'editors', ...developers.editors, snippets: ['check.sh'] },
  { id: 'assistants', ...developers.assistants, snippets: ['mcp.ts', 'forms.sh'] },
]

const Page = () => (
  <Still>
    <PageHead title={developers.title} lede={developers.lede} notes={<Contents sections={guides} />} />
    {guides.map((guide) => (
      <Guide key={guide.id} {...guide} />
    ))}
  </Still>
)

export default Page
