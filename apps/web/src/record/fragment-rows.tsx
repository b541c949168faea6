import { Note } from '../evidence/note.tsx'
import { PassageLink } from '../evidence/passage-link.tsx'
import { ReferenceNumber } from '../evidence/reference-number.tsx'
import { Row } from '../frame/rows.tsx'
import { fieldAnchor } from '../ledger/address.ts'
import type { FragmentsPart } from '../reading/parts-of.ts'
import { Mark } from '../values/mark.tsx'
import { fieldName, words } from '../words.ts'
import { Verbatim } from './verbatim.tsx'

/** Fragments in the very words. A fragment is its own evidence: its note says where it stands. */
export const FragmentRows = ({
  fragments: { key, fragments },
  inside,
}: {
  fragments: FragmentsPart
  inside: boolean
}) =>
  fragments.map(({ number, pointer, text, passage }, index) => (
    <Row
      key={pointer}
      label={fieldName(key)}
      id={fieldAnchor(pointer)}
      inside={inside || index > 0}
      sameLabel={index > 0}
      notes={
        <Note number={number}>
          <Mark name="quote" />
          {words.evidence.quoted}, <PassageLink reference={passage} />
        </Note>
      }
    >
      <span data-supported-by={number} data-field={pointer}>
        <Verbatim text={text} />
        <ReferenceNumber number={number} />
      </span>
    </Row>
  ))
