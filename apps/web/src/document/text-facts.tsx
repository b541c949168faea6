import type { RecordOf } from '@entente/domain'
import { OwnNote } from '../evidence/own-note.tsx'
import { Row } from '../frame/rows.tsx'
import { count } from '../values/count.ts'
import { words } from '../words.ts'

/** Length and hash of the canonical text, by which a reader's copy can be checked. */
export const TextFacts = ({ text: { length, sha256 } }: { text: RecordOf<'document'>['text'] }) => (
  <Row label={words.document.text} notes={<OwnNote />}>
    <p>{words.document.length(count(length))}</p>
    <p>
      {words.document.hash} <code>{sha256}</code>
    </p>
    <p>{words.document.kept}</p>
  </Row>
)
