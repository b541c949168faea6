/// <reference path="./workerd.d.ts" />
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import entry from 'workerd'

const program = typeof entry === 'string' ? entry : entry.default

const patienceMs = 30_000

/** A worker that answers on a port of this machine, until it is closed. */
export interface RunningWorker {
  readonly port: number
  close(): Promise<void>
}

/**
 * Starts a worker under workerd alone, on a free port of the loopback address.
 * `script` is one ES module that exports a `fetch` handler; `compatibilityDate` is `YYYY-MM-DD`.
 * Rejects where workerd does not listen; its own message then stands on standard error.
 */
export async function startWorkerd(script: string, compatibilityDate: string): Promise<RunningWorker> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-workerd-'))
  let child: ChildProcess | undefined
  const close = async () => {
    if (child && child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((done) => child?.once('exit', done))
      child.kill('SIGKILL')
      await ended
    }
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await writeFile(join(folder, 'worker.js'), script)
    await writeFile(join(folder, 'config.capnp'), configFor(compatibilityDate))
    child = spawn(program, ['serve', join(folder, 'config.capnp'), '--control-fd=3'], {
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    })
    return { port: await listeningPort(child), close }
  } catch (error) {
    await close()
    throw error
  }
}

const configFor = (compatibilityDate: string): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "worker", worker = (
    modules = [(name = "worker.js", esModule = embed "worker.js")],
    compatibilityDate = "${compatibilityDate}",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")],
);
`

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
