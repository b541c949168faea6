import type { Reading } from '../reading/read-record.ts'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'
import { BasesTally } from './bases-tally.tsx'

/** How a record is known, in a few lines: its documents, how many passages, and on which bases. */
export const RestsOn = ({ reading: { passages, bases } }: { reading: Reading }) => (
  <>
    {passages.size === 0 ? (
      <p>{words.evidence.restsOnNothing}</p>
    ) : (
      [...passages].map(([document, numbers]) => (
        <p key={document}>
          {words.evidence.restsOn} {words.evidence.rests(numbers.length)} <RecordLink id={document} />
        </p>
      ))
    )}
    <BasesTally tally={bases} />
  </>
)
