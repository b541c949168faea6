/** How many columns a text takes: its characters as a reader counts them, wide ones twice. */
export function columns(text: string): number {
  let count = 0
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text))
    count += wide.test(segment) ? 2 : 1
  return count
}

const wide =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/u

/** The text, cut with an ellipsis where it is wider than `width` columns. */
export function shorten(text: string, width: number): string {
  if (columns(text) <= width) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (columns(kept + segment) > width - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** The text, shortened or filled with spaces to exactly `width` columns. */
export function fit(text: string, width: number): string {
  const short = shorten(text, width)
  return short + ' '.repeat(Math.max(0, width - columns(short)))
}

/** Words wrapped to `width` columns; lines after the first begin with `indent`. */
export function wrap(words: readonly string[], width: number, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line !== '' && columns(`${line} ${word}`) > width) {
      lines.push(line)
      line = `${indent}${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

/** A number with its noun: `1 passage`, `1,204 passages`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}

/** A share as a whole percentage. Only all is 100 % and only nothing is 0 %. */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0 %'
  if (part === whole) return '100 %'
  return `${Math.min(99, Math.max(1, Math.round((100 * part) / whole)))} %`
}
