import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { send } from './send.ts'

/** How long the server is under load, in milliseconds; the first third warms it up. */
const underLoad = 10_000
const warm = underLoad / 3

const root = resolve(import.meta.dirname, '..')
const server = await start()
afterAll(() => server.child.kill('SIGKILL'))

/** Starts the server as it is started in earnest, in a process of its own, on a free port. */
async function start(): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, [join(root, 'src/node.ts')], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', RATE_LIMIT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  const port = await new Promise<number>((found, failed) => {
    // What it prints is read to the end, or it would have to wait.
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (printed.length < 1_000) printed += text
      const said = /http:\/\/127\.0\.0\.1:(\d+)/.exec(printed)?.[1]
      if (said !== undefined) found(Number(said))
    })
    child.once('exit', () => failed(new Error(`The server ended before it listened: ${printed}`)))
  })
  return { child, port }
}

/** Resident memory of the server, in megabytes. */
async function memory(): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(server.child.pid)])
  return Number(stdout) / 1024
}

const target = { name: 'Node', port: server.port, close: async () => {} }
const ask = (path: string, headers = {}) => send(target, { method: 'GET', path, headers })

/** A connection that says something and then does what it should not. */
async function misbehave(words: string, then: 'read slowly' | 'break off'): Promise<void> {
  const socket = connect(server.port, '127.0.0.1')
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  socket.write(words)
  if (then === 'read slowly') {
    socket.pause()
    for (let read = 0; read < 5 && !socket.destroyed; read++) {
      await pause(200)
      socket.read(512)
    }
  } else await pause(20)
  socket.destroy()
}

const paths = [
  '/v1',
  '/v1/agreements',
  '/v1/search?q=treaty',
  '/v1/events.csv',
  '/v1/timeline?limit=200',
  '/v1/nothing',
]
const large = 'GET /openapi.json HTTP/1.1\r\nHost: a\r\n\r\n'
const strange: readonly (() => Promise<unknown>)[] = [
  () => misbehave(large, 'read slowly'),
  () => misbehave(large, 'break off'),
  () => misbehave('GET /v1/agreements HTTP/1.1\r\nHost: a\r\nX-Half', 'break off'),
  () =>
    misbehave(
      `POST /v1/documents/x/verify HTTP/1.1\r\nHost: a\r\nContent-Length: 99999\r\n\r\nhalf`,
      'break off',
    ),
  () => misbehave('\u0000\u0001 not HTTP at all\r\n\r\n', 'break off'),
  async () => expect((await ask('/v1', { 'x-huge': 'x'.repeat(40_000) })).status).toBe(431),
]

test('a minute of load, half of it ill-behaved, leaves memory flat and later answers right', async () => {
  const before = await Promise.all(paths.map((path) => ask(path)))
  const ends = performance.now() + underLoad
  let answered = 0
  const reader = async (turn: number) => {
    for (let at = turn; performance.now() < ends; at++) {
      const { status } = await ask(paths[at % paths.length] ?? '/v1')
      expect(status).toBeLessThan(500)
      answered++
      await pause(5)
    }
  }
  const vandal = async (turn: number) => {
    for (let at = turn; performance.now() < ends; at++) await strange[at % strange.length]?.()
  }
  const sizes: number[] = []
  const watch = async () => {
    await pause(warm)
    while (performance.now() < ends) {
      sizes.push(await memory())
      await pause(2_000)
    }
  }
  await Promise.all([
    ...Array.from({ length: 4 }, (_, turn) => reader(turn)),
    ...Array.from({ length: 6 }, (_, turn) => vandal(turn)),
    watch(),
  ])
  const half = Math.floor(sizes.length / 2)
  const least = (some: readonly number[]) => Math.min(...some)
  console.log(
    `${answered} answers; resident memory in MB after warming up: ${sizes.map(Math.round).join(' ')}`,
  )
  expect(answered).toBeGreaterThan(100)
  // The least of each half: what the collector leaves. A leak raises it, a burst does not.
  expect(least(sizes.slice(half))).toBeLessThan(least(sizes.slice(0, half)) * 1.2 + 16)
  const after = await Promise.all(paths.map((path) => ask(path)))
  for (const [at, answer] of after.entries())
    expect([answer.status, answer.body.equals(before[at]?.body ?? Buffer.of())]).toEqual([
      before[at]?.status,
      true,
    ])
}, 120_000)

test('asked to stop, the server ends what it is answering and takes no more', async () => {
  const socket = connect(server.port, '127.0.0.1')
  await once(socket, 'connect')
  const body = 'x'.repeat(1000)
  socket.write(
    `POST /v1/documents/nobody/verify HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 500)}`,
  )
  await pause(200)
  const ended = once(server.child, 'exit')
  server.child.kill('SIGTERM')
  await pause(300)
  await expect(ask('/healthz')).rejects.toThrow()
  const answer = once(socket, 'data')
  socket.write(body.slice(500))
  expect(String((await answer)[0])).toMatch(/^HTTP\/1\.1 404 /)
  socket.destroy()
  expect((await ended)[0]).toBe(0)
})
