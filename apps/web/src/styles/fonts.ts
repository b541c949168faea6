import localFont from 'next/font/local'

// The letters of Latin-1 come at once; the others only where a page has one of them.
const serif = localFont({
  src: '../../typefaces/source-serif-4-latin-wght-normal.woff2',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
  variable: '--font-serif',
})

const serifExtended = localFont({
  src: '../../typefaces/source-serif-4-latin-ext-wght-normal.woff2',
  weight: '400 700',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
  variable: '--font-serif-extended',
})

const sans = localFont({
  src: '../../typefaces/inter-latin-wght-normal.woff2',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: 'Arial',
  variable: '--font-sans',
})

const sansExtended = localFont({
  src: '../../typefaces/inter-latin-ext-wght-normal.woff2',
  weight: '400 700',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
  variable: '--font-sans-extended',
})

/** The classes that make the typefaces known to the tokens. */
export const fontClasses = [serif, serifExtended, sans, sansExtended]
  .map(({ variable }) => variable)
  .join(' ')
