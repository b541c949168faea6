import { createServer } from 'node:net'
import { Refusal } from '../refusal.ts'

/** A port together with the environment variable that moves it. */
export interface Port {
  readonly number: number
  readonly variable: string
}

/**
 * Reads a port from the environment.
 *
 * @throws Refusal where the variable holds anything but a whole number from 1 to 65535.
 */
export function readPort(environment: NodeJS.ProcessEnv, variable: string, fallback: number): Port {
  const text = environment[variable]
  if (text === undefined) return { number: fallback, variable }
  const number = Number(text)
  if (!/^[0-9]+$/.test(text) || number < 1 || number > 65_535) {
    throw new Refusal(`${variable} is "${text}": give it a whole number from 1 to 65535.`)
  }
  return { number, variable }
}

/**
 * Refuses ports that cannot be had on this host, or that are asked for twice.
 *
 * @throws Refusal that names the port and the variable that moves it.
 */
export async function refuseTakenPorts(host: string, ports: readonly Port[]): Promise<void> {
  for (const [index, port] of ports.entries()) {
    const twin = ports.slice(0, index).find((other) => other.number === port.number)
    if (twin) {
      throw new Refusal(`${twin.variable} and ${port.variable} are both ${port.number}: give them two ports.`)
    }
    // Who listens on ::1 alone would answer for "localhost" in our place.
    for (const address of [host, '::1']) await refuseTaken(address, port)
  }
}

async function refuseTaken(address: string, port: Port): Promise<void> {
  const code = await listenError(address, port.number)
  if (code === undefined) return
  if (code === 'EADDRINUSE') {
    throw new Refusal(
      `Port ${port.number} is taken: end what listens there, or set ${port.variable} to another port.`,
    )
  }
  if (address === '::1') return
  throw new Refusal(
    `Port ${port.number} on ${address} cannot be used (${code}): set ${port.variable} to another port, ` +
      'or ENTENTE_HOST to an address of this machine.',
  )
}

function listenError(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}
