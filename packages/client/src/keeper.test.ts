import { expect, test } from 'vitest'
import { answers, failure } from '../test/answers.ts'
import { app } from '../test/harbour.ts'
import { createClient, type Fetch, type Kept } from './index.ts'

test('an answer that has not changed is not sent again, and what the caller does to it does no harm', async () => {
  const statuses: number[] = []
  const fetch = async (url: string, init: RequestInit) => {
    const response = await app.request(url, init)
    statuses.push(response.status)
    return response
  }
  const keep = new Map<string, Kept>()
  const client = createClient({ baseUrl: 'https://harbour.example', fetch, keep })
  const first = await client.get('/v1/events')
  const untouched = structuredClone(first)
  Object.assign(first, { items: [] })
  expect(await client.get('/v1/events')).toEqual(untouched)
  await client.get('/v1/events', { query: { limit: 1 } })
  expect(statuses).toEqual([200, 304, 200])
  expect([...keep.keys()]).toEqual([
    'https://harbour.example/v1/events',
    'https://harbour.example/v1/events?limit=1',
  ])
})

test('errors, texts that are verified and answers without a tag are not kept', async () => {
  const keep = new Map<string, Kept>()
  const client = (fetch: Fetch) => createClient({ baseUrl: '', fetch, keep, retries: 0 })
  await client(answers(failure(404, { etag: '"a"' })).fetch)
    .get('/v1')
    .catch(() => undefined)
  await client(answers(Response.json({})).fetch).get('/v1')
  await client(answers(Response.json({}, { headers: { etag: '"a"' } })).fetch).verify('a', 'text')
  expect(keep.size).toBe(0)
})
