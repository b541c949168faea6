const narrow = new Set("iljtfrI.,:;’‘'()[]| -")
const wide = new Set('mwMW—@%')

/** About how wide a label is when set in the size for labels, in rem; rather too wide than too narrow. */
export const widthOf = (label: string): number =>
  [...label].reduce((sum, letter) => sum + letterWidth(letter), 0)

function letterWidth(letter: string): number {
  if (narrow.has(letter)) return 0.29
  if (wide.has(letter)) return 0.76
  return /\p{Lu}/u.test(letter) ? 0.58 : 0.485
}
