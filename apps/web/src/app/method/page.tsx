import { bases } from '@entente/domain'
import type { Metadata } from 'next'
import { BasisWord } from '../../evidence/basis-word.tsx'
import { metadataOf } from '../../frame/metadata-of.ts'
import { PageHead } from '../../frame/page-head.tsx'
import { Row, Rows } from '../../frame/rows.tsx'
import { Section } from '../../frame/section.tsx'
import { Prose } from '../../method/prose.tsx'
import { Terms } from '../../method/terms.tsx'
import { words } from '../../words.ts'

const { method } = words

export const metadata: Metadata = metadataOf(method.title, method.lede, '/method')

const Page = () => (
  <>
    <PageHead title={method.title} lede={method.lede} />
    <Section title={method.madeTitle}>
      <Prose paragraphs={method.made} />
    </Section>
    <Section title={method.basesTitle} note={method.basesLede}>
      <Rows>
        {bases.map((basis) => (
          <Row key={basis} label={<BasisWord basis={basis} />}>
            {words.evidence.bases[basis].meaning}
          </Row>
        ))}
      </Rows>
    </Section>
    <Section title={method.accountsTitle} note={method.accountsLede}>
      <Terms terms={method.relations} />
    </Section>
    <Section title={method.unknownTitle}>
      <Terms terms={method.unknown} />
    </Section>
    <Section title={method.statusTitle}>
      <Prose paragraphs={[method.status]} />
    </Section>
    <Section title={method.datesTitle}>
      <Prose paragraphs={[method.dates]} />
    </Section>
    <Section title={method.notTitle}>
      <Prose paragraphs={method.not} />
    </Section>
    <Section title={method.verifyTitle}>
      <Prose paragraphs={[method.verify]} />
    </Section>
    <Section title={method.correctTitle}>
      <Prose paragraphs={[method.correct]} />
    </Section>
  </>
)

export default Page
