import type { Saying } from './saying.ts'
import { SayingEntry } from './saying-entry.tsx'

/** What one side says on one topic. `page` is the path of the record's page, `references` where it names records. */
export const TopicCell = ({
  sayings,
  page,
  references,
}: {
  sayings: readonly Saying[]
  page: string
  references: ReadonlySet<string>
}) =>
  sayings.map((saying, index) => (
    <SayingEntry
      // A saying has no id of its own, and its place never changes.
      key={index}
      saying={saying}
      page={page}
      isReference={(pointer) => references.has(pointer)}
    />
  ))
