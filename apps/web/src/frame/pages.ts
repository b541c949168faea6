import { words } from '../words.ts'

/** A main page of the site. */
export interface MainPage {
  readonly path: string
  readonly title: string
  /** What it is for, in a sentence. */
  readonly lede: string
}

const { pages: names } = words

/** The main pages in the order of the band at the top. */
export const pages: readonly MainPage[] = [
  { path: '/ledger', title: names.ledger, lede: words.ledger.lede },
  { path: '/timeline', title: names.timeline, lede: words.timeline.lede },
  { path: '/map', title: names.map, lede: words.map.lede },
  { path: '/network', title: names.network, lede: words.network.lede },
  { path: '/statements', title: names.statements, lede: words.statements.lede },
  { path: '/compare', title: names.compare, lede: words.compare.lede },
  { path: '/disagreements', title: names.disagreements, lede: words.disagreements.lede },
  { path: '/documents', title: names.documents, lede: words.kindNotes['document'] ?? '' },
  { path: '/method', title: names.method, lede: words.method.lede },
  { path: '/developers', title: names.developers, lede: words.developers.lede },
  { path: '/publishers', title: words.publishers.title, lede: words.publishers.lede },
]

/** How many of {@link pages} stand in the band; the others are reached from the foot. */
export const inBand = 9
