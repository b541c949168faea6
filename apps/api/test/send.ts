import { Agent, request } from 'node:http'
import type { Target } from './targets/target.ts'

/** A request as it goes over the wire: nothing in it is mended on the way. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** What came back. */
export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Buffer
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** Sends a request to a target and reads the whole answer. */
export function send(target: Target, asked: Asked): Promise<Answered> {
  const { port } = target
  const { method, path, headers = {}, body } = asked
  return new Promise((resolve, reject) => {
    // Answers with absolute addresses name the host that was asked, so both targets are asked by one name.
    const named = { host: 'entente.example', ...headers }
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers: named, agent }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers as Record<string, string | undefined>,
          body: Buffer.concat(chunks),
        }),
      )
    })
    // A kept connection may be closed for idleness just as it is used again, which is nobody's fault: ask anew.
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      if (outgoing.reusedSocket && error.code === 'ECONNRESET') resolve(send(target, asked))
      else reject(error)
    })
    outgoing.end(body)
  })
}
