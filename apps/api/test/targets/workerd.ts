import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Target } from './target.ts'

const root = resolve(import.meta.dirname, '../..')
const require = createRequire(import.meta.url)
/** The path of the workerd program, which its package exports. */
const program = (require('workerd') as { readonly default: string }).default
const patienceMs = 30_000

/** Bundles the worker as it is deployed and starts it under workerd alone, on a free port. Rejects where it cannot. */
export async function startWorkerd(): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-api-'))
  let child: ChildProcess | undefined
  const kill = () => child?.kill('SIGKILL')
  // Where the tests are broken off, nobody closes.
  process.once('exit', kill)
  const close = async () => {
    process.off('exit', kill)
    if (child && child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((done) => child?.once('exit', done))
      kill()
      await ended
    }
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    bundle(folder)
    child = spawn(program, ['serve', join(folder, 'config.capnp'), '--control-fd=3'], {
      stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
    })
    return { name: 'workerd', port: await listeningPort(child), close }
  } catch (error) {
    await close()
    throw error
  }
}

function bundle(folder: string): void {
  const { status, stdout, stderr } = spawnSync('wrangler', ['deploy', '--dry-run', '--outdir', folder], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The worker could not be bundled:\n${stdout}${stderr}`)
  const { compatibility_date } = JSON.parse(readFileSync(join(root, 'wrangler.jsonc'), 'utf8'))
  writeFileSync(
    join(folder, 'config.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "api", worker = (
    modules = [(name = "worker.js", esModule = embed "worker.js")],
    compatibilityDate = "${compatibility_date}",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "api")],
);
`,
  )
}

/** workerd tells on its control descriptor which port it got. */
async function listeningPort(child: ChildProcess): Promise<number> {
  const late = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  try {
    for await (const line of createInterface({ input: child.stdio[3] as Readable })) {
      const { event, port } = JSON.parse(line)
      if (event === 'listen') return port
    }
  } finally {
    clearTimeout(late)
  }
  throw new Error('workerd ended before it listened; its own message is above')
}
