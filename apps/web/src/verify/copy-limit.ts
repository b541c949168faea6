/** The largest copy that is checked, in bytes of UTF-8: 5 MiB, some two thousand pages. */
export const copyLimit = 5 * 1024 * 1024
