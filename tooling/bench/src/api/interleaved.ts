/**
 * Measures several contestants in turn, for so many rounds, and every other round the other way round, so that what
 * slows the machine for a while slows all of them alike and none always comes first. Answers what each measured, round
 * by round.
 */
export async function interleaved<Name extends string, T>(
  contestants: Readonly<Record<Name, () => Promise<T>>>,
  rounds: number,
): Promise<Record<Name, T[]>> {
  const names = Object.keys(contestants) as Name[]
  const measured = Object.fromEntries(names.map((name): [Name, T[]] => [name, []])) as Record<Name, T[]>
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 === 0 ? names : names.toReversed())
      measured[name].push(await contestants[name]())
  return measured
}
