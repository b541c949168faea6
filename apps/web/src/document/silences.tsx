import type { RecordOf } from '@entente/domain'
import { Row, Rows } from '../frame/rows.tsx'
import { Mark } from '../values/mark.tsx'
import { words } from '../words.ts'

/** What a document does not say, and why it matters. */
export const Silences = ({ silences }: { silences: NonNullable<RecordOf<'document'>['unstated']> }) => (
  <Rows>
    {silences.map(({ what, matters }) => (
      <Row
        key={what}
        label={
          <>
            <Mark name="dash" />
            {words.values.unstated}
          </>
        }
      >
        <p>{what}</p>
        {matters !== undefined && <p>{matters}</p>}
      </Row>
    ))}
  </Rows>
)
