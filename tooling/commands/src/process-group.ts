import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

/** A command with its arguments, run in `cwd` with exactly the environment `env`. */
export interface Command {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
}

/** How a process ended: `ok` for exit code 0, and the rest as a phrase ("exit code 1", "signal SIGKILL"). */
export interface Ending {
  readonly ok: boolean
  readonly how: string
}

/** A process together with all the processes that it starts. */
export interface ProcessGroup {
  readonly child: ChildProcess
  /** Settles when the first process of the group ends; never rejects. */
  readonly ended: Promise<Ending>
  /** Asks the whole group to end, kills what is left after `graceMs`, and waits until it is gone. */
  end(graceMs?: number): Promise<void>
}

const POLL_MS = 25
const KILL_WAIT_MS = 2_000
const alive = new Set<number>()

// The last resort: nothing that was started outlives this process, however it ends.
process.on('exit', () => {
  for (const group of alive) signal(group, 'SIGKILL')
})

/** Starts a command as the first of its own process group. */
export function startGroup(command: Command, stdio: StdioOptions): ProcessGroup {
  const child = spawn(command.command, command.args, {
    cwd: command.cwd,
    env: command.env,
    stdio,
    detached: true,
  })
  const group = child.pid
  if (group !== undefined) alive.add(group)
  const ended = new Promise<Ending>((resolve) => {
    child.once('error', (error) => resolve({ ok: false, how: error.message }))
    child.once('exit', (code, name) =>
      resolve({ ok: code === 0, how: name ? `signal ${name}` : `exit code ${code}` }),
    )
  })
  return { child, ended, end: (graceMs = 5_000) => endGroup(group, graceMs) }
}

async function endGroup(group: number | undefined, graceMs: number): Promise<void> {
  if (group === undefined) return
  signal(group, 'SIGTERM')
  if (!(await gone(group, graceMs))) {
    signal(group, 'SIGKILL')
    await gone(group, KILL_WAIT_MS)
  }
  alive.delete(group)
}

async function gone(group: number, limitMs: number): Promise<boolean> {
  for (let waited = 0; waited < limitMs; waited += POLL_MS) {
    if (!signal(group, 0)) return true
    await sleep(POLL_MS)
  }
  return !signal(group, 0)
}

/** Whether there was still a process in the group to take the signal. */
function signal(group: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-group, name)
    return true
  } catch {
    return false
  }
}
