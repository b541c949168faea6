import { Row } from '../frame/rows.tsx'
import { partKey } from '../reading/part-key.ts'
import type { GroupPart } from '../reading/parts-of.ts'
import { RecordLink } from '../values/record-link.tsx'
import { fieldName } from '../words.ts'
import styles from './group-rows.module.css'
import { PartView } from './part-view.tsx'

/** Parts that belong together, under the record that they are about. */
export const GroupRows = ({
  group: { key, head, repeats, parts },
  inside,
}: {
  group: GroupPart
  inside: boolean
}) => (
  <>
    <Row label={fieldName(key)} inside={inside} sameLabel={repeats}>
      {head !== undefined && (
        <span className={styles['head']}>
          <RecordLink id={head} />
        </span>
      )}
    </Row>
    {parts.map((part) => (
      <PartView key={partKey(part)} part={part} inside />
    ))}
  </>
)
