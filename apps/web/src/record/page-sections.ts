import type { Reading } from '../reading/read-record.ts'
import { sections } from '../reading/section-of.ts'
import { words } from '../words.ts'
import type { SortedLinks } from './back-links.ts'
import type { PageSection } from './on-this-page.tsx'
import { sectionIds } from './section-ids.ts'

/** The sections that the page of a record has, in their order. */
export function pageSections(reading: Reading, links: SortedLinks): readonly PageSection[] {
  const { record } = reading
  const has: Record<keyof typeof sectionIds, boolean> = {
    ...(Object.fromEntries(
      sections.map((name) => [name, (reading.sections.get(name) ?? []).length > 0]),
    ) as Record<(typeof sections)[number], boolean>),
    short: false,
    dependents: links.dependents.size > 0,
    ties: links.ties.length > 0,
    history: reading.claims.some(({ corroboration }) =>
      corroboration.some(({ since }) => since !== undefined),
    ),
    leadsHere: links.others.length > 0,
    passages: reading.passages.size > 0,
    cite: true,
  }
  if ('about' in record && (record.about ?? []).length > 0) has.rest = true
  return order
    .filter((name) => has[name])
    .map((name) => ({ id: sectionIds[name], title: name === 'cite' ? words.cite.title : words.record[name] }))
}

const order = [
  'standing',
  'depends',
  'dependents',
  'differing',
  'names',
  'ties',
  'rest',
  'leadsHere',
  'history',
  'passages',
  'cite',
] as const
