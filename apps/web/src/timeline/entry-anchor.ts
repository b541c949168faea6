/** The id, on the timeline, of an entry in the list. */
export const entryAnchor = (id: string): string => `at-${id}`
