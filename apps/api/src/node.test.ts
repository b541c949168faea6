import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'

const script = resolve(import.meta.dirname, 'node.ts')
let child: ChildProcess | undefined
afterEach(() => {
  child?.kill('SIGKILL')
})

/** Starts the server; gives what it printed when it first printed anything. */
async function start(env: Record<string, string>): Promise<string> {
  child = spawn(process.execPath, [script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return new Promise((done) => {
    for (const stream of [child?.stdout, child?.stderr])
      stream?.once('data', (data: Buffer) => done(data.toString()))
  })
}

const ended = () => new Promise<number | null>((done) => child?.once('exit', (code) => done(code)))

/** Sends bytes as they are and gives all that comes back. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'))
    let answer = ''
    socket.on('data', (data) => {
      answer += data
    })
    socket.on('end', () => done(answer))
    socket.on('error', fail)
  })
}

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it cleanly', async (signal) => {
  const port = Number(/:(\d+)\s*$/.exec(await start({ PORT: '0' }))?.[1])
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
  const end = ended()
  child?.kill(signal)
  expect(await end).toBe(0)
})

test('what is no HTTP is answered by a problem', async () => {
  const port = Number(/:(\d+)\s*$/.exec(await start({ PORT: '0' }))?.[1])
  const requests = [
    'GARBAGE\r\n\r\n',
    'GET /v1 HTTP/1.1\r\nConnection: close\r\n\r\n',
    'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    'GET /v1 HTTP/1.1\r\nHost: x/y?z\r\nConnection: close\r\n\r\n',
    'GET /v1/\xff HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  ]
  for (const request of requests)
    expect(await raw(port, request)).toMatch(/^HTTP\/1\.1 400 [\s\S]*application\/problem\+json/)
  const long = `GET /v1 HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`
  expect(await raw(port, long)).toMatch(/^HTTP\/1\.1 431 [\s\S]*application\/problem\+json/)
})

test('a taken port is named', async () => {
  const other = createServer()
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  const { port } = other.address() as AddressInfo
  expect(await start({ PORT: String(port) })).toContain(`Port ${port} is taken`)
  other.close()
})

test.each(['', '65536'])('a port of "%s" is refused', async (port) => {
  expect(await start({ PORT: port })).toContain(
    `PORT is "${port}": set it to a whole number from 0 to 65535.`,
  )
})
