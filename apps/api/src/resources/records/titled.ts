/** A word with a capital letter at its head. */
export const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
