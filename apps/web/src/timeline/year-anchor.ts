/** The id of a year's section on the timeline; the empty text stands for what has no date. */
export const yearAnchor = (year: string): string => (year === '' ? 'undated' : `y-${year}`)
