import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'

/** Several records in a row, as a sentence has them: "A, B and C". */
export const ActorList = ({ ids }: { ids: readonly string[] }) => (
  <span>
    {ids.map((id, index) => (
      <span key={id}>
        {index > 0 && (index === ids.length - 1 ? ` ${words.values.and} ` : ', ')}
        <RecordLink id={id} />
      </span>
    ))}
  </span>
)
