/** The id, on the pages of statements, of the element that shows one. */
export const entryAnchor = (id: string): string => `said-${id}`
