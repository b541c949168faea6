/** The id of the note with a number. */
export const noteId = (number: number): string => `note-${number}`

/** The id of the raised number that leads to a note. */
export const referenceId = (number: number): string => `ref-${number}`
