import type { Ledger } from '@entente/domain/ledger'
import { expect, test } from 'vitest'
import { ask } from '../../../test/ask.ts'
import { createApp } from '../../app.ts'

test('it is well, and nobody may keep that', async () => {
  const { status, headers, body } = await ask('/healthz')
  expect([status, body]).toEqual([200, { status: 'ok', dataset: '1.0.0' }])
  expect(headers.get('cache-control')).toBe('no-store')
})

test('a ledger that fails is a 500 without a word of why', async () => {
  const faults: (string | undefined)[] = []
  const ledger = { info: () => Promise.reject(new Error('secret cause')) } as unknown as Ledger
  const response = await createApp({ ledger, log: ({ fault }) => faults.push(fault) }).request('/healthz')
  expect(response.status).toBe(500)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.text()).not.toContain('secret')
  expect(faults).toEqual([expect.stringContaining('secret cause')])
})
