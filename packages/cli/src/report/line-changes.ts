/**
 * The lines in which two texts differ, in their order: `- ` before one that goes and `+ ` before one that comes (the
 * longest common subsequence is what stays).
 */
export function lineChanges(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  let start = 0
  while (start < old.length && old[start] === now[start]) start++
  let tail = 0
  const most = Math.min(old.length, now.length) - start
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  return between(old.slice(start, old.length - tail), now.slice(start, now.length - tail))
}

function between(old: readonly string[], now: readonly string[]): readonly string[] {
  const lengths = old.map(() => now.map(() => 0))
  const length = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      (lengths[i] as number[])[j] =
        old[i] === now[j] ? 1 + length(i + 1, j + 1) : Math.max(length(i + 1, j), length(i, j + 1))
  const lines: string[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length)
    if (i < old.length && j < now.length && old[i] === now[j]) [i, j] = [i + 1, j + 1]
    else if (j >= now.length || (i < old.length && length(i + 1, j) >= length(i, j + 1)))
      lines.push(`- ${old[i++]}`)
    else lines.push(`+ ${now[j++]}`)
  return lines
}
