import type { NumberedEntry } from './entries.ts'
import { entryAnchor } from './entry-anchor.ts'

/**
 * A mark of the drawing: the number of an entry and its label, which lead to it in the list. Where the label has no room
 * it is there for assistive software; on a narrow page that is so for statements alone, which are many. What it is told
 * by are data attributes that the lane's styles read, because a page has hundreds of marks and class names are long.
 */
export const MarkLink = ({
  entry: { id, number, kind, label },
  side = 'after',
  doubted = false,
}: {
  entry: NumberedEntry
  side?: 'after' | 'before' | 'none'
  /** Whether its day is told with a doubt. */
  doubted?: boolean
}) => (
  <a
    href={`#${entryAnchor(id)}`}
    data-mark={side}
    data-said={kind === 'statement' ? '' : undefined}
    data-doubted={doubted ? '' : undefined}
  >
    <b>{number}</b> <span>{label}</span>
  </a>
)
