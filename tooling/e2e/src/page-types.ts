import { pathOf, richest } from './records.ts'

/** A page of each type that the site has. */
export const pageTypes: readonly string[] = [
  '/',
  '/ledger',
  '/timeline',
  '/statements',
  '/commitments',
  '/documents',
  '/disagreements',
  '/publishers',
  '/search',
  '/search?q=partnership',
  '/method',
  ...richest.map(pathOf),
]
