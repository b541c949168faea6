import { pathOf, richest } from './records.ts'

/** A page of each type that the site has. */
export const pageTypes: readonly string[] = [
  '/',
  '/ledger',
  '/timeline',
  '/map',
  '/network',
  '/network/table',
  '/statements',
  '/statements/by-date',
  '/statements/by-subject',
  '/compare',
  '/commitments',
  '/documents',
  '/disagreements',
  '/publishers',
  '/search',
  '/search?q=partnership',
  '/method',
  '/developers',
  '/design',
  ...richest.map(pathOf),
]
