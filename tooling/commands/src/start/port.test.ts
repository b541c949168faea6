import { createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { readPort, refuseTakenPorts } from './port.ts'

const listeners: Server[] = []

afterEach(() => {
  for (const server of listeners.splice(0)) server.close()
})

function listen(host: string): Promise<number> {
  const server = createServer()
  listeners.push(server)
  return new Promise((resolve) => {
    server.listen(0, host, () => resolve((server.address() as { port: number }).port))
  })
}

test('an unset variable gives the usual port', () => {
  expect(readPort({}, 'WEB_PORT', 3000)).toEqual({ number: 3000, variable: 'WEB_PORT' })
})

test('a variable moves the port', () => {
  expect(readPort({ WEB_PORT: '65535' }, 'WEB_PORT', 3000).number).toBe(65_535)
})

test.each(['', ' ', '0', '65536', '-1', '3000.5', '1e3', '0x50', 'eighty', ' 80'])(
  'the port "%s" is refused by name',
  (text) => {
    expect(() => readPort({ API_PORT: text }, 'API_PORT', 8787)).toThrow(
      `API_PORT is "${text}": give it a whole number from 1 to 65535.`,
    )
  },
)

test.each(['127.0.0.1', '0.0.0.0', '::'])('a port taken on %s is refused with its variable', async (host) => {
  const number = await listen(host)
  await expect(refuseTakenPorts('127.0.0.1', [{ number, variable: 'WEB_PORT' }])).rejects.toThrow(
    `Port ${number} is taken: end what listens there, or set WEB_PORT to another port.`,
  )
})

test('a free port is accepted', async () => {
  const number = await listen('127.0.0.1')
  await new Promise((resolve) => listeners.pop()?.close(resolve))
  await expect(refuseTakenPorts('127.0.0.1', [{ number, variable: 'WEB_PORT' }])).resolves.toBeUndefined()
})

test('the same port twice is refused', async () => {
  const twice = [
    { number: 3000, variable: 'WEB_PORT' },
    { number: 3000, variable: 'API_PORT' },
  ]
  await expect(refuseTakenPorts('127.0.0.1', twice)).rejects.toThrow(
    'WEB_PORT and API_PORT are both 3000: give them two ports.',
  )
})

test('an address that is not of this machine is refused', async () => {
  await expect(refuseTakenPorts('192.0.2.1', [{ number: 3000, variable: 'WEB_PORT' }])).rejects.toThrow(
    'Port 3000 on 192.0.2.1 cannot be used (EADDRNOTAVAIL)',
  )
})
