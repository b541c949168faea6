import { spawn } from 'node:child_process'

/** Runs a program to its end and answers the seconds that it took. Throws with what it printed where it fails. */
export async function secondsOf(program: string, args: readonly string[], folder: string): Promise<number> {
  const begun = performance.now()
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  const code = await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject))
  if (code !== 0) throw new Error(`${[program, ...args].join(' ')} failed:\n${printed.slice(-4_000)}`)
  return Math.round(performance.now() - begun) / 1000
}
