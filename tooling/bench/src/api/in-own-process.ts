import { spawn } from 'node:child_process'
import { join } from 'node:path'

/**
 * Runs one of these programs in a process of its own and answers the JSON that it prints. `program` is its path from
 * this folder. Throws where it fails; what it said of it is on standard error.
 */
export async function inOwnProcess<T>(program: string, ...args: readonly unknown[]): Promise<T> {
  const child = spawn(
    process.execPath,
    ['--expose-gc', join(import.meta.dirname, program), ...args.map(String)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  const code = await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject))
  if (code !== 0) throw new Error(`${program} ended with ${code}: its own message is above`)
  return JSON.parse(printed) as T
}
