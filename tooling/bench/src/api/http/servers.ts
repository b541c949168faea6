import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { startWorkerd } from '@entente/workerd'
import { build } from 'esbuild'
import { root } from '../../web/places.ts'
import type { BareAnswers } from './bare-app.ts'

const api = join(root, 'apps/api')

/** A server in a process of its own. */
export interface Served {
  readonly origin: string
  end(): Promise<void>
}

/** Starts the API on Node. */
export const serveApi = (): Promise<Served> => startNode(join(api, 'src/node.ts'))

/** Starts the bare app on Node. */
export const serveBare = (answers: BareAnswers): Promise<Served> =>
  startNode(join(import.meta.dirname, 'bare-node.ts'), JSON.stringify(answers))

/** Starts a worker's script under workerd alone, as the API's worker is deployed. */
export async function serveWorker(script: string): Promise<Served> {
  const { compatibility_date } = JSON.parse(await readFile(join(api, 'wrangler.jsonc'), 'utf8'))
  const { port, close } = await startWorkerd(script, compatibility_date)
  return { origin: `http://127.0.0.1:${port}`, end: close }
}

/** Bundles the API's worker as it is deployed. */
export async function apiWorker(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'))
  try {
    const { status, stdout, stderr } = spawnSync('wrangler', ['deploy', '--dry-run', '--outdir', folder], {
      cwd: api,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`The worker could not be bundled:\n${stdout}${stderr}`)
    return await readFile(join(folder, 'worker.js'), 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Bundles the bare app as a worker. */
export async function bareWorker(answers: BareAnswers): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'bare-worker.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    define: { answers: JSON.stringify(answers) },
  })
  return outputFiles[0]?.text ?? ''
}

/** Starts a program that prints its address once it listens. */
async function startNode(program: string, ...args: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', RATE_LIMIT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  const end = async () => {
    child.kill('SIGKILL')
    await ended
  }
  const origin = await printedAddress(child)
  if (origin === undefined) throw new Error(`${program} ended before it listened: its own message is above`)
  return { origin, end }
}

async function printedAddress({ stdout }: ChildProcess): Promise<string | undefined> {
  if (!stdout) return undefined
  for await (const line of createInterface({ input: stdout })) {
    const [address] = /http:\/\/\S+/.exec(line) ?? []
    if (address !== undefined) {
      // What it prints from now on is not read, and must not fill the pipe.
      stdout.resume()
      return address
    }
  }
  return undefined
}
