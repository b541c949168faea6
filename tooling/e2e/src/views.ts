/** The widths of a phone, a tablet and a wide screen, in CSS pixels. */
export const widths = [390, 1024, 1600] as const

/** The colour schemes that a reader's system may ask for. */
export const schemes = ['light', 'dark'] as const

/** The height of every window, in CSS pixels. */
export const height = 900
