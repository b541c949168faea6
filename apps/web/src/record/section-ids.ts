/** The ids of the sections of a record's page, for links to them. No field's anchor begins with `on-`. */
export const sectionIds = {
  short: 'on-short',
  standing: 'on-status',
  depends: 'on-dependence',
  dependents: 'on-dependents',
  differing: 'on-differences',
  names: 'on-names',
  ties: 'on-ties',
  rest: 'on-record',
  history: 'on-history',
  leadsHere: 'on-links',
  passages: 'on-passages',
  cite: 'on-citing',
} as const
