import { createServer, type Server, STATUS_CODES } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener, RequestError } from '@hono/node-server'
import { type ApiOptions, createApp } from './app.ts'
import { Problem, type ProblemType, problemDetails, problemMediaType, problemTypes } from './http/problem.ts'

/** A running server. */
export interface NodeServer {
  readonly port: number
  /** Takes no new requests, lets running ones end, and cuts off what still runs after `graceMs`. */
  close(graceMs: number): Promise<void>
}

/** How long a request may take to arrive, in milliseconds. */
const requestTimeout = 30_000

/** Serves the API on Node. Port 0 takes any that is free. Rejects where it cannot listen. */
export async function startNodeServer(options: ApiOptions, host: string, port: number): Promise<NodeServer> {
  const app = createApp(options)
  const listener = getRequestListener(app.fetch, { errorHandler: refuseAddress })
  // A request without a host is refused by the listener, whose answer is a problem and not empty as Node's is.
  const server = createServer({ requestTimeout, requireHostHeader: false }, listener)
  server.on('clientError', refuseUnreadable)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return { port: (server.address() as AddressInfo).port, close: (graceMs) => close(server, graceMs) }
}

function close(server: Server, graceMs: number): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), graceMs)
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
  })
}

/** Host and target together are no address, so the app cannot be asked. Faults of the app itself end in the app. */
function refuseAddress(error: unknown): Response {
  if (!(error instanceof RequestError)) console.error(error)
  const type: ProblemType = error instanceof RequestError ? 'invalid-request' : 'internal-error'
  const { status } = problemTypes[type]
  return new Response(bodyOf(type), {
    status,
    headers: { 'Content-Type': problemMediaType, 'X-Request-Id': crypto.randomUUID() },
  })
}

/** What cannot be read as HTTP never reaches the app, so its problem is written here. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const type = unreadable.get(error.code ?? '') ?? 'invalid-request'
  const { status } = problemTypes[type]
  const body = bodyOf(type)
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `Content-Type: ${problemMediaType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${crypto.randomUUID()}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

const unreadable = new Map<string, ProblemType>([
  ['HPE_HEADER_OVERFLOW', 'headers-too-large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', 'request-timeout'],
])

const bodyOf = (type: ProblemType): string =>
  JSON.stringify(problemDetails(new Problem(type, 'The request cannot be read.'), '/'))
