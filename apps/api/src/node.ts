import { entente } from '@entente/domain/dataset'
import { editions } from '@entente/domain/history'
import { startNodeServer } from './node-server.ts'

/** How long a running request may take to end once the server is asked to stop. */
const graceMs = 5_000

const host = process.env['HOST'] ?? '127.0.0.1'
const asked = process.env['PORT'] ?? '8787'
const port = /^\d{1,5}$/.test(asked) ? Number(asked) : Number.NaN
if (!(port <= 65_535)) refuse(`PORT is "${asked}": set it to a whole number from 0 to 65535.`)

try {
  const server = await startNodeServer({ ledger: entente(), editions: editions() }, host, port)
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
