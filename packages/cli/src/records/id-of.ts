/** The id that a file's name says its record has. */
export const idOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '')
