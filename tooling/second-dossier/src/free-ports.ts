import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

/** Two ports of the loopback address that nobody listens on. */
export async function freePorts(): Promise<[number, number]> {
  // Both are held until both are known, so that they differ.
  const servers = [createServer(), createServer()] as const
  await Promise.all(servers.map((server) => once(server.listen(0, '127.0.0.1'), 'listening')))
  const [first, second] = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map((server) => once(server.close(), 'close')))
  return [first ?? 0, second ?? 0]
}
