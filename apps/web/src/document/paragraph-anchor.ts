/** The id of a paragraph on its document's page. */
export const paragraphAnchor = (paragraph: number): string => `paragraph-${paragraph}`

/** The paragraph that a passage stands in: 3 for `3.1`. */
export const paragraphOf = (number: string): number => Number(number.split('.')[0])
