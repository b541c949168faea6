/** What a language brings to the writing of figures; plain data, so that it can be handed to the browser. */
export interface FigureLanguage {
  /** A BCP 47 tag. */
  readonly locale: string
  readonly scales: { readonly million: string; readonly billion: string; readonly trillion: string }
}

/** How many decimals a figure may have after "million" or "billion"; one that needs more is written out. */
const mostDecimals = 3

/**
 * A decimal number as a reader reads it, exactly: `5000000000` is "5 billion", `4200000000` is "4.2 billion",
 * `12345` is "12,345". Only text is moved about, so nothing is rounded.
 */
export function writtenFigure(decimal: string, { locale, scales }: FigureLanguage): string {
  const [whole = '', fraction = ''] = decimal.split('.')
  for (const [digits, word] of [
    [12, scales.trillion],
    [9, scales.billion],
    [6, scales.million],
  ] as const) {
    if (whole.length <= digits) continue
    const rest = (whole.slice(-digits) + fraction).replace(/0+$/, '')
    if (rest.length > mostDecimals) continue
    return `${withFraction(whole.slice(0, -digits), rest, locale)} ${word}`
  }
  return withFraction(whole, fraction, locale)
}

function withFraction(whole: string, fraction: string, locale: string): string {
  const grouped = new Intl.NumberFormat(locale).format(BigInt(whole))
  return fraction === '' ? grouped : `${grouped}${decimalPointOf(locale)}${fraction}`
}

const decimalPointOf = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.'

/** An amount with its currency's sign: "$5 billion". A currency without a sign of its own keeps its code. */
export function writtenAmount(amount: string, currency: string, language: FigureLanguage): string {
  const sign = new Intl.NumberFormat(language.locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value
  const number = writtenFigure(amount, language)
  return sign === undefined || sign === currency ? `${currency} ${number}` : `${sign}${number}`
}
