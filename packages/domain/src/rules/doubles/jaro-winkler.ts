/** How much a common beginning adds, for each of at most four letters. */
const [prefixWeight, prefixLimit] = [0.1, 4]

/** How alike two words are, from 0 to 1, by the letters that they share and a common beginning (Jaro–Winkler). */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1
  const jaro = jaroOf(a, b)
  let prefix = 0
  while (prefix < prefixLimit && prefix < a.length && a[prefix] === b[prefix]) prefix++
  return jaro + prefix * prefixWeight * (1 - jaro)
}

function jaroOf(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const taken = new Array<boolean>(b.length).fill(false)
  const ofA: string[] = []
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++) {
      if (taken[j] || a[i] !== b[j]) continue
      taken[j] = true
      ofA.push(a[i] as string)
      break
    }
  const common = ofA.length
  if (common === 0) return 0
  const ofB = [...b].filter((_, index) => taken[index])
  const swapped = ofA.filter((letter, index) => letter !== ofB[index]).length / 2
  return (common / a.length + common / b.length + (common - swapped) / common) / 3
}
