import { Section } from '../frame/section.tsx'
import { Spread } from '../frame/spread.tsx'
import prose from '../method/prose.module.css'
import { Snippet } from './snippet.tsx'

/** One way to build on the ledger: what it is for, and code that runs as it stands. */
export const Guide = ({
  id,
  title,
  paragraphs,
  snippets,
}: {
  id: string
  title: string
  paragraphs: readonly string[]
  snippets: readonly string[]
}) => (
  <Section id={id} title={title}>
    <Spread>
      <div className={prose['prose']}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {snippets.map((file) => (
        <Snippet key={file} file={file} />
      ))}
    </Spread>
  </Section>
)
