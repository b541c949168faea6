import type { PublisherStanding as Standing } from '@entente/domain'
import { RecordLink } from '../values/record-link.tsx'
import { words } from '../words.ts'

/** How a publisher stands, in words: what it is, and for whom it speaks. `inline` sets it within a sentence. */
export const PublisherStanding = ({
  standing,
  speaksFor,
  inline = false,
}: {
  standing: Standing
  speaksFor?: string | undefined
  inline?: boolean
}) => (
  <>
    {inline ? lowerFirst(nameOf(standing)) : nameOf(standing)}
    {speaksFor !== undefined && (
      <>
        {' '}
        {words.publishers.of[standing] ?? words.publishers.of['party']} <RecordLink id={speaksFor} />
      </>
    )}
  </>
)

const nameOf = (standing: Standing): string => words.publishers.standings[standing] ?? standing

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
