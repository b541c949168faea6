import { bases } from '@entente/domain'
import type { Metadata } from 'next'
import { BasisWord } from '../../evidence/basis-word.tsx'
import { metadataOf } from '../../frame/metadata-of.ts'
import { PageHead } from '../../frame/page-head.tsx'
import { Row, Rows } from '../../frame/rows.tsx'
import { Section } from '../../frame/section.tsx'
import { Still } from '../../frame/still.tsx'
import { Contents } from '../../method/contents.tsx'
import { Prose } from '../../method/prose.tsx'
import { Terms } from '../../method/terms.tsx'
import { words } from '../../words.ts'

const { method } = words

export const metadata: Metadata = metadataOf(method.title, method.lede, '/method')

const sections = [
  { id: 'made', title: method.madeTitle, body: <Prose paragraphs={method.made} /> },
  {
    id: 'bases',
    title: method.basesTitle,
    note: method.basesLede,
    body: (
      <Rows>
        {bases.map((basis) => (
          <Row key={basis} label={<BasisWord basis={basis} />}>
            {words.evidence.bases[basis].meaning}
          </Row>
        ))}
      </Rows>
    ),
  },
  {
    id: 'accounts',
    title: method.accountsTitle,
    note: method.accountsLede,
    body: <Terms terms={method.relations} />,
  },
  { id: 'unknown', title: method.unknownTitle, body: <Terms terms={method.unknown} /> },
  { id: 'status', title: method.statusTitle, body: <Prose paragraphs={[method.status]} /> },
  { id: 'dates', title: method.datesTitle, body: <Prose paragraphs={[method.dates]} /> },
  { id: 'not-done', title: method.notTitle, body: <Prose paragraphs={method.not} /> },
  { id: 'verify', title: method.verifyTitle, body: <Prose paragraphs={[method.verify]} /> },
  { id: 'correct', title: method.correctTitle, body: <Prose paragraphs={[method.correct]} /> },
]

const Page = () => (
  <Still>
    <PageHead title={method.title} lede={method.lede} notes={<Contents sections={sections} />} />
    {sections.map(({ id, title, note, body }) => (
      <Section key={id} id={id} title={title} note={note}>
        {body}
      </Section>
    ))}
  </Still>
)

export default Page
