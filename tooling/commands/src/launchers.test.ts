import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, expect, test } from 'vitest'

const LIMIT = 30_000

let above: ChildProcess | undefined

afterEach(() => above?.kill('SIGKILL'))

// Waits for a stop, below a shell that stands below a process of the given name.
const WAITING = `
  import { onStop } from ${JSON.stringify(resolve(import.meta.dirname, 'stop.ts'))}
  const alive = setInterval(() => {}, 1000)
  onStop().addEventListener('abort', () => { console.log('stopped'); clearInterval(alive) })
  console.log('waiting')
  setTimeout(() => { console.log('still here'); process.exit() }, 3000)
`

async function lineAfterDeathOf(name: string): Promise<string> {
  const shell = `require('child_process')
    .spawn('sh', ['-c', '"$NODE" --input-type=module -e "$WAITING"; true'], { stdio: 'inherit' })`
  above = spawn(process.execPath, ['-e', shell], {
    argv0: name,
    env: { ...process.env, NODE: process.execPath, WAITING },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (!above.stdout) throw new Error('There is no output to read.')
  const lines = createInterface({ input: above.stdout })
  await once(lines, 'line')
  above.kill('SIGKILL')
  const [line] = await once(lines, 'line')
  return line
}

test('the end of the package manager that started a command is a stop', { timeout: LIMIT }, async () => {
  expect(await lineAfterDeathOf('pnpm')).toBe('stopped')
})

test('the end of any other process above is none', { timeout: LIMIT }, async () => {
  expect(await lineAfterDeathOf('terminal')).toBe('still here')
})
