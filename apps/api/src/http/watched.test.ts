import { MemoryLedger } from '@entente/domain/ledger'
import { harbourDataset } from '@entente/domain/testing'
import { expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { bindingLimiter } from '../limits/binding-limiter.ts'
import { memoryLimiter } from '../limits/memory-limiter.ts'
import type { LogEntry } from './log.ts'

const dataset = await harbourDataset()
const ledger = new MemoryLedger(dataset)

class Broken extends MemoryLedger {
  override list(): never {
    throw new Error('the disk is gone')
  }
}

test('every answer has a request id: the caller’s own where it is well formed', async () => {
  const app = createApp({ ledger })
  const ask = async (path: string, id?: string) =>
    (await app.request(path, id === undefined ? {} : { headers: { 'x-request-id': id } })).headers.get(
      'x-request-id',
    )
  for (const path of ['/v1', '/v1/nothing', '/v1/people?bad=1']) {
    expect(await ask(path)).toMatch(/^[0-9a-f-]{36}$/)
    expect(await ask(path, 'mine-42')).toBe('mine-42')
    expect(await ask(path, 'has "quotes"')).toMatch(/^[0-9a-f-]{36}$/)
  }
})

test('the log tells the kind of address and not what was asked, and a fault with its trace', async () => {
  const entries: LogEntry[] = []
  const app = createApp({ ledger: new Broken(dataset), log: (entry) => entries.push(entry) })
  await app.request('/v1/people/ada-quay?fields=label', { headers: { 'x-request-id': 'one' } })
  const failed = await app.request('/v1/people', { headers: { 'x-request-id': 'two' } })
  expect(failed.status).toBe(500)
  expect(await failed.text()).not.toContain('disk')
  expect(entries).toMatchObject([
    { level: 'info', requestId: 'one', method: 'GET', route: '/v1/people/:id' },
    { level: 'error', requestId: 'two', route: '/v1/people', status: 500 },
  ])
  expect(entries[1]?.fault).toContain('the disk is gone')
  expect(JSON.stringify(entries)).not.toContain('ada-quay')
})

test('a client that asks too often is told when to come back, and another is not held up', async () => {
  const app = createApp({
    ledger,
    limits: { limiter: memoryLimiter(2, 60), clientOf: (c) => c.req.header('x-client') ?? '' },
  })
  const ask = (client: string, path = '/v1') => app.request(path, { headers: { 'x-client': client } })
  const first = await ask('a')
  expect(first.headers.get('ratelimit-policy')).toBe('"default";q=2;w=60')
  expect(first.headers.get('ratelimit')).toBe('"default";r=1;t=60')
  await ask('a', '/v1/nothing')
  const refused = await ask('a')
  expect(refused.status).toBe(429)
  expect(refused.headers.get('content-type')).toBe('application/problem+json')
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(refused.headers.get('ratelimit')).toMatch(/^"default";r=0;t=\d+$/)
  expect(refused.headers.get('access-control-allow-origin')).toBe('*')
  expect((await ask('b')).status).toBe(200)
  expect((await ask('a', '/healthz')).status).toBe(200)
})

test('the platform’s counter is asked by client', async () => {
  const asked: string[] = []
  const binding = {
    limit: async ({ key }: { readonly key: string }) => ({ success: asked.push(key) < 2 }),
  }
  const app = createApp({
    ledger,
    limits: { limiter: bindingLimiter(binding, 600, 60), clientOf: () => 'me' },
  })
  expect((await app.request('/v1')).status).toBe(200)
  expect((await app.request('/v1')).headers.get('retry-after')).toBe('60')
  expect(asked).toEqual(['me', 'me'])
})
