/** Words as an enumeration: `a, b or c`. */
export const list = (words: readonly string[], joint: 'or' | 'and' = 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`

/** A number of things: `1 word`, `3 words`. */
export const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`
