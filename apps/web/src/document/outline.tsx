import type { RecordOf } from '@entente/domain'
import { Row, Rows } from '../frame/rows.tsx'
import { words } from '../words.ts'
import { paragraphAnchor } from './paragraph-anchor.ts'

/** The sections of a document, with the paragraphs that each spans. */
export const Outline = ({ sections }: { sections: RecordOf<'document'>['sections'] }) => (
  <Rows>
    {sections.map(({ label, from, to }) => (
      <Row key={from} label={words.document.paragraphs(from, to)}>
        <a href={`#${paragraphAnchor(from)}`}>{label}</a>
      </Row>
    ))}
  </Rows>
)
