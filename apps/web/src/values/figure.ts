import { words } from '../words.ts'
import { type FigureLanguage, writtenFigure } from './written-figure.ts'

/** How the language in use writes figures. */
export const figureLanguage: FigureLanguage = { locale: words.locale, scales: words.values.scales }

/** A decimal number as a reader of the language in use reads it; see {@link writtenFigure}. */
export const figure = (decimal: string): string => writtenFigure(decimal, figureLanguage)
