import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

/** A built site that answers, until it is ended. */
export interface Served {
  readonly origin: string
  end(): Promise<void>
}

/** How long a built site may take to answer, in milliseconds. */
const patience = 30_000

/** Serves a built site on a free port of the loopback address. */
export async function serve(folder: string): Promise<Served> {
  const port = await freePort()
  const child = spawn('next', ['start', '--hostname', '127.0.0.1', '--port', String(port)], {
    cwd: folder,
    stdio: 'ignore',
  })
  const ended = once(child, 'close')
  const origin = `http://127.0.0.1:${port}`
  const end = async () => {
    child.kill('SIGTERM')
    await ended
  }
  for (const limit = performance.now() + patience; performance.now() < limit; ) {
    const answer = await fetch(origin).catch(() => undefined)
    if (answer?.ok) return { origin, end }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await end()
  throw new Error(`${folder} did not answer within ${patience / 1000} s: build it first`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
