/** The known word that is nearest to the one given, if any is near enough to be what was meant. */
export function didYouMean(given: string, known: Iterable<string>): string | undefined {
  let best: { readonly word: string; readonly steps: number } | undefined
  for (const word of known) {
    const steps = word.includes(given) && given.length >= 3 ? 1 : distance(given, word)
    if (!best || steps < best.steps) best = { word, steps }
  }
  return best && best.steps <= Math.max(2, given.length / 3) ? best.word : undefined
}

/** How many letters must be changed, added, dropped or swapped with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1)
      row.push(steps)
    }
    ;[before, last] = [last, row]
  }
  return last[b.length] ?? a.length
}
