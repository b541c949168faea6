import { gunzipSync } from 'node:zlib'
import { SoleEdition } from '@entente/domain/editions'
import { MemoryLedger } from '@entente/domain/ledger'
import { harbourDataset } from '@entente/domain/testing'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { ask } from '../../test/ask.ts'
import { mount } from './mount.ts'
import { operation } from './operation.ts'

test('a long answer is compressed for who takes that, under a tag of its own', async () => {
  const plain = await ask('/openapi.json')
  const init = { headers: { 'accept-encoding': 'br, gzip;q=0.8' } }
  const packed = await ask('/openapi.json', init)
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(packed.headers.get('vary')).toContain('Accept-Encoding')
  expect(packed.headers.get('etag')).toBe(plain.headers.get('etag')?.replace(/"$/, '-gzip"'))
  const bytes = Buffer.from(packed.bytes)
  expect(bytes.length).toBeLessThan(plain.text.length / 3)
  expect(gunzipSync(bytes).toString()).toBe(plain.text)
  const again = await ask('/openapi.json', {
    headers: { ...init.headers, 'if-none-match': packed.headers.get('etag') ?? '' },
  })
  expect(again.status).toBe(304)
})

test('what is short, or refused compressed, is sent as it is', async () => {
  for (const [path, encoding] of [
    ['/healthz', 'gzip'],
    ['/openapi.json', 'gzip;q=0'],
    ['/openapi.json', 'identity, gzip;q=0.5'],
    ['/openapi.json', 'br'],
  ])
    expect(
      (await ask(path ?? '', { headers: { 'accept-encoding': encoding ?? '' } })).headers.get(
        'content-encoding',
      ),
    ).toBeNull()
})

test('an answer links to its other forms, its next page, its licence and its description', async () => {
  const { headers } = await ask('/v1/commitments?limit=2&sort=-label')
  const link = headers.get('link') ?? ''
  expect(link).toMatch(/<\/v1\/commitments\?limit=2&sort=-label&cursor=[^>]+>; rel="next"/)
  expect(link).toContain('<https://creativecommons.org/licenses/by/4.0/>; rel="license"')
  expect(link).toContain('</openapi.json>; rel="service-desc"')
})

test('an address that ends in a form stands against any Accept, and an unknown ending is a 404 that tells the others', async () => {
  expect((await ask('/v1/people.json', { headers: { accept: 'image/png' } })).status).toBe(200)
  const { status, body } = await ask('/v1/people.docx')
  expect(status).toBe(404)
  expect(body.detail).toContain('.json')
  expect((await ask('/v1/releases.json')).status).toBe(404)
})

test('an operation that will go says so, by header and in its description', async () => {
  const ledger = new MemoryLedger(await harbourDataset())
  const old = operation(
    {
      operationId: 'getOld',
      method: 'get',
      path: '/v0/old',
      tag: 'Old',
      summary: 'Get what is old',
      parameters: {},
      answers: { description: 'It', mediaTypes: ['application/json'], schema: z.strictObject({}) },
      deprecated: { since: '2031-01-01', sunset: '2031-07-01', successor: '/v1' },
    },
    async () => ({ body: {} }),
  )
  const app = mount([old], { ledger, editions: new SoleEdition(ledger) }, { before: [], beside: () => {} })
  const { status, headers } = await app.request('/v0/old')
  expect(status).toBe(200)
  expect(headers.get('deprecation')).toBe('@1924992000')
  expect(headers.get('sunset')).toBe('Tue, 01 Jul 2031 00:00:00 GMT')
  expect(headers.get('link')).toContain('</v1>; rel="successor-version"')
})
