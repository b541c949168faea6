import { entente } from '@entente/domain/dataset'
import { editions } from '@entente/domain/history'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { memoryLimiter } from './limits/memory-limiter.ts'
import { lineLog } from './node-log.ts'
import { startNodeServer } from './node-server.ts'

/** How long a running request may take to end once the server is asked to stop. */
const graceMs = 5_000

const host = process.env['HOST'] ?? '127.0.0.1'
const asked = process.env['PORT'] ?? '8787'
const port = /^\d{1,5}$/.test(asked) ? Number(asked) : Number.NaN
if (!(port <= 65_535)) refuse(`PORT is "${asked}": set it to a whole number from 0 to 65535.`)

// How many requests a client may send in a minute; 0 takes the limit away.
const perMinute = process.env['RATE_LIMIT'] ?? '600'
const quota = /^\d{1,9}$/.test(perMinute) ? Number(perMinute) : Number.NaN
if (Number.isNaN(quota))
  refuse(`RATE_LIMIT is "${perMinute}": set it to a whole number, or to 0 for no limit.`)

// Behind a proxy every request comes from the proxy, which names the client last in `X-Forwarded-For`.
const behindProxy = process.env['TRUST_PROXY'] === '1'
const clientOf = (c: Context): string =>
  (behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined) ??
  getConnInfo(c).remote.address ??
  ''

try {
  const server = await startNodeServer(
    {
      ledger: entente(),
      editions: editions(),
      log: lineLog((lines) => process.stdout.write(lines)),
      ...(quota === 0 ? {} : { limits: { limiter: memoryLimiter(quota, 60), clientOf } }),
    },
    host,
    port,
  )
  console.log(`Entente API on http://${host.includes(':') ? `[${host}]` : host}:${server.port}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close(graceMs))
} catch (error) {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') refuse(`Port ${port} is taken: end what listens there, or set PORT to another.`)
  if (code === 'EACCES') refuse(`Port ${port} is not open to this user: set PORT to one above 1023.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    refuse(`HOST is ${host}, which is no address of this machine.`)
  throw error
}

function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
