import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

const LAUNCHERS = new Set(['npm', 'npx', 'pnpm', 'npm-cli.js', 'npx-cli.js', 'pnpm.mjs', 'pnpm.cjs'])

/**
 * The processes above this one up to the topmost npm or pnpm, nearest first: those that were started only to
 * start this one. Empty where the system has no `/proc`.
 */
export function launchers(): number[] {
  const above: number[] = []
  for (let id = parentOf(process.pid); id !== undefined && id > 1; id = parentOf(id)) above.push(id)
  return above.slice(0, above.findLastIndex(isLauncher) + 1)
}

/** Whether one of them has ended, so that a Ctrl-C would no longer come through. */
export function launcherGone(chain: readonly number[]): boolean {
  return chain.some((id, index) => parentOf(chain[index - 1] ?? process.pid) !== id)
}

function parentOf(id: number): number | undefined {
  const stat = read(id, 'stat')
  // The second field is a name in brackets that may hold spaces; the parent is the second one after it.
  return stat === undefined ? undefined : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

function isLauncher(id: number): boolean {
  const [program = '', script = ''] = read(id, 'cmdline')?.split('\0') ?? []
  // npm writes its whole command into its title.
  const [title = ''] = program.split(' ')
  return LAUNCHERS.has(basename(title)) || LAUNCHERS.has(basename(script))
}

function read(id: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8')
  } catch {
    return undefined
  }
}
