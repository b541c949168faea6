import { isAccounts } from '../evidence/account.ts'
import { type Level, levels } from './release.ts'

/*
 * The table of VERSIONING.md, as far as records show it. That an id comes to mean something else, and what befalls
 * kinds, fields and lists of values, is not seen in records: whoever changes a schema says so in the changeset.
 */

/** What a change of a record's part asks of the version. */
export function levelOfField(change: {
  readonly what: 'added' | 'changed' | 'removed'
  readonly before?: unknown
  readonly after?: unknown
}): Level {
  const { what, before, after } = change
  if (what !== 'changed') return 'minor'
  if (!isAccounts(before) || !isAccounts(after)) return 'patch'
  const [had, has] = [before.map(({ id }) => id), after.map(({ id }) => id)]
  const isMended = had[0] === has[0] && had.length === has.length && had.every((id) => has.includes(id))
  return isMended ? 'patch' : 'minor'
}

/** What the loss of a record asks, by whether its id leads to another. */
export const levelOfLoss = (isRedirected: boolean): Level => (isRedirected ? 'minor' : 'major')

/** The greatest of levels; `undefined` of none. */
export function greatest(all: Iterable<Level>): Level | undefined {
  let rank = -1
  for (const level of all) rank = Math.max(rank, levels.indexOf(level))
  return levels[rank]
}

/** How far one version rises above another; `undefined` where it does not. Both are versions of three numbers. */
export function rise(from: string, to: string): Level | undefined {
  const [a, b] = [numbers(from), numbers(to)]
  const at = b.findIndex((number, place) => number !== a[place])
  if (at < 0 || (b[at] ?? 0) < (a[at] ?? 0)) return undefined
  return (['major', 'minor', 'patch'] as const)[at]
}

/** Whether a version rises as far as its changes ask. Before 1.0.0 a major change raises the minor number. */
export function risesEnough(from: string, to: string, asked: Level): boolean {
  const level = rise(from, to)
  if (level === undefined) return false
  const needed = asked === 'major' && to.startsWith('0.') ? 'minor' : asked
  return levels.indexOf(level) >= levels.indexOf(needed)
}

const numbers = (version: string): number[] => version.split('.').map(Number)
