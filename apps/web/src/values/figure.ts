import { words } from '../words.ts'

const scales = [
  { digits: 12, word: words.values.scales.trillion },
  { digits: 9, word: words.values.scales.billion },
  { digits: 6, word: words.values.scales.million },
]

/** How many decimals a figure may have after "million" or "billion"; one that needs more is written out. */
const mostDecimals = 3

/**
 * A decimal number as a reader reads it, exactly: `5000000000` is "5 billion", `4200000000` is "4.2 billion",
 * `12345` is "12,345". Only text is moved about, so nothing is rounded.
 */
export function figure(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.')
  for (const { digits, word } of scales) {
    if (whole.length <= digits) continue
    const rest = (whole.slice(-digits) + fraction).replace(/0+$/, '')
    if (rest.length > mostDecimals) continue
    return `${withFraction(whole.slice(0, -digits), rest)} ${word}`
  }
  return withFraction(whole, fraction)
}

function withFraction(whole: string, fraction: string): string {
  const grouped = new Intl.NumberFormat(words.locale).format(BigInt(whole))
  return fraction === '' ? grouped : `${grouped}${decimalPoint}${fraction}`
}

const decimalPoint =
  new Intl.NumberFormat(words.locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.'
