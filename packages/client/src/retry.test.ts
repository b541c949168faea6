import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answers, failure, json } from '../test/answers.ts'
import { createClient, type ProblemError } from './index.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const service = { name: 'Entente' }
const broken = () => new TypeError('fetch failed')

/** What became of a promise once every timer has run. */
async function settled<T>(promise: Promise<T>): Promise<T | Error> {
  const outcome = promise.catch((error: Error) => error)
  await vi.runAllTimersAsync()
  return outcome
}

test.each([429, 502, 503, 504])('a status of %i passes', async (status) => {
  const { fetch, asked } = answers(failure(status), json(service))
  expect(await settled(createClient({ baseUrl: '', fetch }).get('/v1'))).toEqual(service)
  expect(asked).toHaveLength(2)
})

test.each([400, 404, 500])('a status of %i does not', async (status) => {
  const { fetch, asked } = answers(failure(status))
  expect(await settled(createClient({ baseUrl: '', fetch }).get('/v1'))).toMatchObject({ status })
  expect(asked).toHaveLength(1)
})

test('a network that broke passes, and so does one that broke in the middle of an answer', async () => {
  const halves = new ReadableStream({ pull: (controller) => controller.error(broken()) })
  const { fetch, asked } = answers(broken(), new Response(halves), json(service))
  expect(await settled(createClient({ baseUrl: '', fetch }).get('/v1'))).toEqual(service)
  expect(asked).toHaveLength(3)
})

test('a network may break by an error of any class, but what a fetch was told to stop is not begun anew', async () => {
  const lost = answers(new Error('Network connection lost.'), json(service))
  expect(await settled(createClient({ baseUrl: '', fetch: lost.fetch }).get('/v1'))).toEqual(service)
  const stopped = answers(new DOMException('Enough', 'AbortError'))
  const error = await settled(createClient({ baseUrl: '', fetch: stopped.fetch }).get('/v1'))
  expect(error).toMatchObject({ name: 'AbortError' })
})

test('what is said to be JSON and is none is not asked for again', async () => {
  const half = new Response('{"name":', { headers: { 'content-type': 'application/json' } })
  const { fetch, asked } = answers(half)
  expect(await settled(createClient({ baseUrl: '', fetch }).get('/v1'))).toBeInstanceOf(SyntaxError)
  expect(asked).toHaveLength(1)
})

test('the last failure is thrown, after as many retries as were asked for', async () => {
  const { fetch, asked } = answers(failure(503), broken(), failure(502))
  const error = await settled(createClient({ baseUrl: '', fetch, retries: 2 }).get('/v1'))
  expect(error).toMatchObject({
    name: 'ProblemError',
    status: 502,
    title: 'HTTP status 502',
    type: 'about:blank',
  })
  expect((error as ProblemError).message).not.toContain('secret')
  expect(asked).toHaveLength(3)
})

test('a text that is verified is sent again as well', async () => {
  const { fetch, asked } = answers(failure(503), json({ passages: [] }))
  await settled(createClient({ baseUrl: '', fetch }).verify('a', 'some text'))
  expect(asked.map(({ init }) => [init.method, init.body])).toEqual([
    ['POST', 'some text'],
    ['POST', 'some text'],
  ])
})

test('each wait is twice the one before, less at most half', async () => {
  const waits: number[] = []
  const times: number[] = []
  const fetch = () => {
    times.push(Date.now())
    return failure(503)
  }
  await settled(createClient({ baseUrl: '', fetch, retries: 8 }).get('/v1'))
  for (const [at, time] of times.entries()) if (at > 0) waits.push(time - (times[at - 1] ?? 0))
  expect(waits).toHaveLength(8)
  for (const [at, milliseconds] of waits.entries()) {
    const whole = Math.min(10_000, 250 * 2 ** at)
    expect(milliseconds).toBeGreaterThanOrEqual(Math.floor(whole / 2))
    expect(milliseconds).toBeLessThanOrEqual(whole)
  }
  expect(new Set(waits.map((milliseconds, at) => milliseconds / 2 ** at)).size).toBeGreaterThan(1)
})

test.each([
  { what: 'seconds', value: () => '7' },
  { what: 'a date', value: () => new Date(Date.now() + 7000).toUTCString() },
])('Retry-After in $what is honoured', async ({ value }) => {
  vi.setSystemTime('2026-05-01T12:00:00Z')
  const { fetch, asked } = answers(failure(429, { 'retry-after': value() }), json(service))
  const answer = createClient({ baseUrl: '', fetch }).get('/v1')
  await vi.advanceTimersByTimeAsync(6900)
  expect(asked).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(200)
  expect(asked).toHaveLength(2)
  expect(await answer).toEqual(service)
})

test('nobody is kept waiting for an hour: the error says how long', async () => {
  const headers = { 'retry-after': '3600', 'x-request-id': 'r-1' }
  const { fetch } = answers(failure(429, headers))
  const error = await settled(createClient({ baseUrl: '', fetch }).get('/v1'))
  expect(error).toMatchObject({ status: 429, retryAfter: 3600, requestId: 'r-1' })
})

test.each(['the client', 'the question'])('the signal of %s ends a wait at once', async (whose) => {
  const stop = new AbortController()
  const { fetch, asked } = answers(failure(503, { 'retry-after': '30' }))
  const other = new AbortController()
  const ofClient = whose === 'the client'
  const client = createClient({ baseUrl: '', fetch, signal: ofClient ? stop.signal : other.signal })
  const answer = client
    .get('/v1', { signal: ofClient ? other.signal : stop.signal })
    .catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(1000)
  stop.abort(new Error('enough'))
  expect(await answer).toMatchObject({ message: 'enough' })
  expect(asked).toHaveLength(1)
  expect(vi.getTimerCount()).toBe(0)
})

test('what is aborted before it begins is not sent', async () => {
  const { fetch, asked } = answers()
  const client = createClient({ baseUrl: '', fetch })
  await expect(client.get('/v1', { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  })
  expect(asked).toHaveLength(0)
})

test('an abort ends an iteration between its pages', async () => {
  const stop = new AbortController()
  const { fetch, asked } = answers(json({ items: [{ id: 'a' }], total: 2, next: 'b' }))
  const pages = createClient({ baseUrl: '', fetch }).pages('/v1/events', { signal: stop.signal })
  await pages.next()
  stop.abort()
  await expect(pages.next()).rejects.toMatchObject({ name: 'AbortError' })
  expect(asked).toHaveLength(1)
})
