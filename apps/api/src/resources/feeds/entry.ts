import type { RecordChange } from '../changes/record-change.ts'
import { contentOf } from './content.ts'
import { tagUri } from './tag-uri.ts'

/** One change as a feed tells it, whichever the feed. */
export interface Entry {
  /** A `tag:` URI. */
  readonly id: string
  /** Absolute addresses: the record in that version, or before it where it is gone; and its history. */
  readonly url: string
  readonly history: string
  readonly title: string
  /** One sentence. */
  readonly summary: string
  readonly html: string
  readonly text: string
  /** RFC 3339. A change is told once and never rewritten, so this is both when it came and when it last changed. */
  readonly released: string
  readonly tags: readonly string[]
  readonly change: RecordChange
}

/** The entry of a change, for readers who were sent from an origin. */
export async function entryOf(change: RecordChange, origin: string): Promise<Entry> {
  const { version, kind, id, label, what, released, links } = change
  const title = `${label} (${kind}): ${what} in ${version}`
  const summary = sentence(change)
  return {
    id: tagUri(origin, released, `${version}/${kind}/${id}`),
    url: `${origin}${links.record ?? links.before ?? links.history}`,
    history: `${origin}${links.history}`,
    title,
    summary,
    ...(await contentOf(change, summary)),
    released,
    tags: [kind, what, version],
    change,
  }
}

function sentence({ what, kind, label, version, fields, to }: RecordChange): string {
  const parts = fields.length === 1 ? 'One part' : `${fields.length} parts`
  switch (what) {
    case 'added':
      return `The ${kind} “${label}” was added in version ${version}.`
    case 'changed':
      return `${parts} of the ${kind} “${label}” changed in version ${version}.`
    case 'removed':
      return `The ${kind} “${label}” was removed in version ${version}.`
    case 'redirected':
      return `The ${kind} “${label}” leads to ${to} since version ${version}.`
  }
}
