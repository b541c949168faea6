import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

const LAUNCHERS = new Set(['npm', 'npx', 'pnpm', 'npm-cli.js', 'npx-cli.js', 'pnpm.mjs', 'pnpm.cjs'])

/**
 * The processes that were started only to start this one, nearest first: npm, pnpm and the shells between
 * them. Empty where there is none, or where the system has no `/proc`.
 */
export function launchers(): number[] {
  const chain: number[] = []
  let id = parentOf(process.pid)
  while (id !== undefined && (isLauncher(id) || isScriptShell(id))) {
    chain.push(id)
    id = parentOf(id)
  }
  // A shell above them all is somebody's own.
  return chain.slice(0, chain.findLastIndex(isLauncher) + 1)
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
  const [program = '', script = ''] = commandOf(id)
  // npm writes its whole command into its title.
  const [title = ''] = program.split(' ')
  return LAUNCHERS.has(basename(title)) || LAUNCHERS.has(basename(script))
}

function isScriptShell(id: number): boolean {
  const [program = '', option] = commandOf(id)
  return basename(program) === 'sh' && option === '-c'
}

function commandOf(id: number): string[] {
  return read(id, 'cmdline')?.split('\0') ?? []
}

function read(id: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8')
  } catch {
    return undefined
  }
}
