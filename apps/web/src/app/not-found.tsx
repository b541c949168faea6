import { kinds } from '@entente/domain'
import { PageHead } from '../frame/page-head.tsx'
import { Section } from '../frame/section.tsx'
import { Spread } from '../frame/spread.tsx'
import { KindLinks } from '../listing/kind-links.tsx'
import { words } from '../words.ts'

export const metadata = { title: words.notFound.title }

const NotFound = () => (
  <>
    <PageHead title={words.notFound.title} lede={words.notFound.lede} what="404" />
    <Section title={words.notFound.instead}>
      <Spread>
        <KindLinks kinds={kinds} />
      </Spread>
    </Section>
  </>
)

export default NotFound
