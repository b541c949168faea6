import { findRecord } from '../ledger/find-record.ts'
import { words } from '../words.ts'
import type { Comparison } from './comparison.ts'

/** How many sides are named in one sentence. */
const mostNamed = 4

/** A sentence that names the sides of a comparison, or says how many they are. */
export async function ledeOf({ sides }: Comparison): Promise<string> {
  if (sides.length > mostNamed) return words.compare.ledeOfMany(sides.length)
  const names = await Promise.all(sides.map(async ({ id }) => (await findRecord(id)).label))
  return words.compare.ledeOf(new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(names))
}
