import type { RecordOf } from '@entente/domain'
import { Row, Rows } from '../frame/rows.tsx'
import { passageAnchor } from '../ledger/address.ts'
import { count } from '../values/count.ts'
import { words } from '../words.ts'

/** Slips of the printed text, each with its place. */
export const Slips = ({ slips }: { slips: NonNullable<RecordOf<'document'>['slips']> }) => (
  <Rows>
    {slips.map(({ passage, start, end, type, note }) => (
      <Row
        key={`${passage}-${start}`}
        label={
          <>
            <a href={`#${passageAnchor(passage)}`}>{words.evidence.passage(passage)}</a>
            <br />
            {words.document.offsets(count(start), count(end))}
          </>
        }
      >
        {words.document.slipTypes[type] ?? type}: {note}
      </Row>
    ))}
  </Rows>
)
