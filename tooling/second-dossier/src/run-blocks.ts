import { spawn } from 'node:child_process'

/** What a block printed, on both outputs, and the exit code of its last command. */
export interface BlockOutcome {
  readonly printed: string
  readonly code: number
}

const mark = '--- end of a block ---'

/**
 * Runs blocks of commands one after another in one shell, as a reader does, and tells what each printed. A command
 * that fails does not end the shell. `environment` is all that the shell knows of.
 */
export async function runBlocks(
  blocks: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<BlockOutcome[]> {
  const script = blocks.map((commands) => `${commands}\necho "${mark} $?"\n`).join('')
  const shell = spawn('bash', ['-c', `exec 2>&1\n${script}`], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  shell.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  await new Promise((resolve, reject) => shell.once('close', resolve).once('error', reject))
  return [...output.matchAll(new RegExp(`([\\s\\S]*?)${mark} (\\d+)\\n`, 'g'))].map(([, printed, code]) => ({
    printed: (printed ?? '').trimEnd(),
    code: Number(code),
  }))
}
