/** The path of the page that sets side by side what is said of a record. */
export const compareAddress = (id: string): string => `/compare/${id}`
