import { OwnNote } from '../evidence/own-note.tsx'
import { Row } from '../frame/rows.tsx'
import { fieldAnchor } from '../ledger/address.ts'
import type { OwnPart } from '../reading/parts-of.ts'
import { Value } from '../values/value.tsx'
import { fieldName } from '../words.ts'

/** A value of ours, marked as no claim. */
export const OwnRow = ({ own: { pointer, key, shown }, inside }: { own: OwnPart; inside: boolean }) => (
  <Row label={fieldName(key)} id={fieldAnchor(pointer)} inside={inside} notes={<OwnNote />}>
    <Value shown={shown} field={key} />
  </Row>
)
