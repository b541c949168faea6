import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'

const LIMIT = 60_000

// A server with a helper process of its own; both write their ids down, and "stubborn" ones ignore SIGTERM.
const SERVER = `
import { spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { createServer } from 'node:http'
const [log, stubborn] = process.argv.slice(2)
const deaf = "process.on('SIGTERM', () => {});"
if (stubborn) process.on('SIGTERM', () => {})
const helper = spawn(process.execPath, ['-e', (stubborn ? deaf : '') + 'setInterval(() => {}, 1000)'])
appendFileSync(log, process.pid + '\\n' + helper.pid + '\\n')
createServer((request, response) => {
  if (request.url === '/die') process.exit(7)
  response.end('here')
}).listen(Number(process.env.PORT), process.env.HOST)
`

let folder: string
let launched: ChildProcess | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-start-'))
  writeFileSync(join(folder, 'server.mjs'), SERVER)
  writeFileSync(join(folder, 'ids'), '')
})

afterEach(() => {
  launched?.kill('SIGKILL')
  for (const id of startedIds().filter(isRunning)) process.kill(id, 'SIGKILL')
  rmSync(folder, { recursive: true })
})

function startedIds(): number[] {
  return readFileSync(join(folder, 'ids'), 'utf8').split('\n').filter(Boolean).map(Number)
}

// A zombie waits only for its parent to ask after it, so it counts as gone.
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    if (!existsSync('/proc')) return true
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${id}/status`, 'utf8'))
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await new Promise<number>((done) => {
    server.listen(0, '127.0.0.1', () => done((server.address() as { port: number }).port))
  })
  await new Promise((done) => server.close(done))
  return port
}

interface Setting {
  readonly build?: string
  readonly stubborn?: boolean
  readonly ports?: readonly [number, number]
}

/** Launches the real thing in its own process, with fake servers in place of the site and the API. */
async function launch({ build = '', stubborn = false, ports }: Setting = {}) {
  const [web, api] = ports ?? [await freePort(), await freePort()]
  const command = (args: string[], port?: number) => ({
    command: process.execPath,
    args,
    cwd: folder,
    env: { ...process.env, HOST: '127.0.0.1', ...(port && { PORT: String(port) }) },
  })
  const serve = (port: number) =>
    command(['server.mjs', join(folder, 'ids'), ...(stubborn ? ['stubborn'] : [])], port)
  const plan = {
    host: '127.0.0.1',
    build: command(['-e', build]),
    services: [
      { name: 'site', port: { number: web, variable: 'WEB_PORT' }, readyPath: '/', serve: serve(web) },
      { name: 'API', port: { number: api, variable: 'API_PORT' }, readyPath: '/healthz', serve: serve(api) },
    ],
    patienceMs: 30_000,
    graceMs: stubborn ? 300 : 5_000,
  }
  const launcher = `
    import { serveAll } from ${JSON.stringify(resolve(import.meta.dirname, 'serve-all.ts'))}
    import { onStop } from ${JSON.stringify(resolve(import.meta.dirname, '../stop.ts'))}
    const plan = ${JSON.stringify(plan)}
    try { await serveAll({ ...plan, print: (line) => console.log(line) }, onStop()) }
    catch (error) { console.error(error.message); process.exitCode = 1 }
  `
  writeFileSync(join(folder, 'launcher.mjs'), launcher)
  const child = spawn(process.execPath, [join(folder, 'launcher.mjs')], { stdio: ['ignore', 'pipe', 'pipe'] })
  launched = child
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const code = new Promise<number | null>((done) => child.once('exit', done))
  return {
    web,
    api,
    child,
    code,
    output: () => output,
    async until(text: string) {
      while (!output.includes(text)) {
        if (child.exitCode !== null) throw new Error(`It ended before "${text}":\n${output}`)
        await sleep(20)
      }
    },
  }
}

test('both addresses are printed once both answer', { timeout: LIMIT }, async () => {
  const run = await launch()
  await run.until('Ctrl-C')
  expect(run.output()).toContain(`site: http://localhost:${run.web}\nAPI: http://localhost:${run.api}\n`)
  expect(await (await fetch(`http://localhost:${run.web}`)).text()).toBe('here')
  expect(await (await fetch(`http://localhost:${run.api}`)).text()).toBe('here')
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends every process and is no failure',
  { timeout: LIMIT },
  async (signal) => {
    const run = await launch()
    await run.until('Ctrl-C')
    expect(startedIds().filter(isRunning)).toHaveLength(4)
    run.child.kill(signal)
    expect(await run.code).toBe(0)
    expect(startedIds().filter(isRunning)).toEqual([])
  },
)

test('processes that will not end are killed', { timeout: LIMIT }, async () => {
  const run = await launch({ stubborn: true })
  await run.until('Ctrl-C')
  run.child.kill('SIGINT')
  expect(await run.code).toBe(0)
  expect(startedIds()).toHaveLength(4)
  expect(startedIds().filter(isRunning)).toEqual([])
})

test('a server that dies ends the rest and is named', { timeout: LIMIT }, async () => {
  const run = await launch()
  await run.until('Ctrl-C')
  await fetch(`http://localhost:${run.api}/die`).catch(() => undefined)
  expect(await run.code).toBe(1)
  expect(run.output()).toContain('The API ended by itself (exit code 7), so everything was ended.')
  expect(startedIds().filter(isRunning)).toEqual([])
})

test('a taken port is told before the build', { timeout: LIMIT }, async () => {
  const taken = createServer()
  const port = await new Promise<number>((done) => {
    taken.listen(0, '127.0.0.1', () => done((taken.address() as { port: number }).port))
  })
  const run = await launch({ build: 'console.log("building")', ports: [await freePort(), port] })
  expect(await run.code).toBe(1)
  expect(run.output()).toBe(
    `Port ${port} is taken: end what listens there, or set API_PORT to another port.\n`,
  )
  await new Promise((done) => taken.close(done))
})

test('a port that is taken during the build is told before serving', { timeout: LIMIT }, async () => {
  const port = await freePort()
  const hold = `require('net').createServer().listen(${port}, '127.0.0.1')`
  const squatter = `
    require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(hold)}], { stdio: 'ignore' })
    const seek = () => {
      const socket = require('net').connect(${port}, '127.0.0.1')
      socket.on('connect', () => process.exit()).on('error', () => setTimeout(seek, 20))
    }
    seek()`
  const run = await launch({ build: squatter, ports: [port, await freePort()] })
  expect(await run.code).toBe(1)
  expect(run.output()).toContain(`Port ${port} is taken`)
  expect(startedIds()).toEqual([])
})

test('a failed build starts no server', { timeout: LIMIT }, async () => {
  const run = await launch({ build: 'process.exit(3)' })
  expect(await run.code).toBe(1)
  expect(run.output()).toContain('The build failed (exit code 3)')
  expect(startedIds()).toEqual([])
})

test('Ctrl-C during the build ends the build', { timeout: LIMIT }, async () => {
  const build = `
    require('fs').appendFileSync('ids', process.pid + '\\n')
    console.log('building')
    setInterval(() => {}, 1000)`
  const run = await launch({ build })
  await run.until('building')
  run.child.kill('SIGINT')
  expect(await run.code).toBe(0)
  expect(startedIds()).toHaveLength(1)
  expect(startedIds().filter(isRunning)).toEqual([])
})
