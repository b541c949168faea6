import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answers, json } from '../test/answers.ts'
import { harbour } from '../test/harbour.ts'
import { createClient, type ListPath, ProblemError } from './index.ts'

const lists = [
  '/v1/documents',
  '/v1/events',
  '/v1/people',
  '/v1/timeline',
  '/v1/changes',
  '/v1/disagreements',
] as const satisfies readonly ListPath[]

const all = async <T>(iterable: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const item of iterable) found.push(item)
  return found
}

test('a record is got by its path, with a query of lists and numbers', async () => {
  const { items } = await harbour.get('/v1/events', { query: { fields: ['label', 'date'], limit: 1 } })
  const [first] = items
  expect(Object.keys(first ?? {}).sort()).toEqual(['date', 'id', 'kind', 'label', 'links'])
  const event = await harbour.get('/v1/events/{id}', { path: { id: first?.id ?? '' } })
  expect(event.label).toBe(first?.label)
})

test('what is no JSON is text', async () => {
  expect(await harbour.get('/docs')).toContain('<html')
  expect(await harbour.get('/v1/feed.atom')).toContain('<feed')
  expect(await harbour.get('/v1/feed.json')).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' })
})

test('iteration loses and doubles nothing, whatever the size of a page', async () => {
  const sizes = fc.integer({ min: 1, max: 60 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...lists), sizes, async (path, limit) => {
      const whole = await harbour.get(path, { query: { limit: 200 } })
      expect('next' in whole).toBe(false)
      expect(await all(harbour.items(path, { query: { limit } }))).toEqual(whole.items)
      const pages = await all(harbour.pages(path, { query: { limit } }))
      expect(pages.length).toBe(Math.max(1, Math.ceil(whole.total / limit)))
    }),
    { numRuns: 120 },
  )
})

test('a loop that is left asks for no further page', async () => {
  const { fetch, asked } = answers(json({ items: [{ id: 'a' }, { id: 'b' }], total: 4, next: 'c' }))
  for await (const item of createClient({ baseUrl: '', fetch }).items('/v1/events'))
    if (item.id === 'b') break
  expect(asked.map(({ url }) => url)).toEqual(['/v1/events'])
})

test('a copy of a text is verified', async () => {
  const [first] = (await harbour.get('/v1/documents', { query: { limit: 1 } })).items
  const { counts, sameText } = await harbour.verify(first?.id ?? '', 'Nothing of the kind was ever printed.')
  expect(counts).toMatchObject({ exact: 0, moved: 0 })
  expect(sameText).toBe(false)
})

test('an error is a ProblemError with everything that is wrong', async () => {
  const query = { from: 'yesterday', limit: 100_000 }
  const error = await harbour.get('/v1/events', { query }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ProblemError)
  expect(error).toMatchObject({
    status: 400,
    type: '/docs#invalid-request',
    title: 'The request is not valid',
  })
  expect((error as ProblemError).errors.map(({ parameter }) => parameter)).toEqual(['from', 'limit'])
})

test.each(['', '.', '..'])('an id of "%s" is not sent, since it would lead elsewhere', async (id) => {
  await expect(harbour.get('/v1/events/{id}', { path: { id } })).rejects.toThrow(RangeError)
})

test('an id stays within its segment', async () => {
  const { fetch, asked } = answers(json({}))
  await createClient({ baseUrl: 'https://a.example/', fetch }).get('/v1/events/{id}', {
    path: { id: 'a/../b?c' },
  })
  expect(asked[0]?.url).toBe('https://a.example/v1/events/a%2F..%2Fb%3Fc')
})

test('where a record has moved, the client goes there, on the same host alone', async () => {
  const moved = (location: string) => new Response(null, { status: 308, headers: { location } })
  const { fetch, asked } = answers(moved('/v1/events/new'), json({ id: 'new' }))
  const client = createClient({ baseUrl: 'https://a.example', fetch })
  expect(await client.get('/v1/events/{id}', { path: { id: 'old' } })).toEqual({ id: 'new' })
  expect(asked.map(({ url }) => url)).toEqual([
    'https://a.example/v1/events/old',
    'https://a.example/v1/events/new',
  ])
  const elsewhere = createClient({ baseUrl: '', fetch: answers(moved('//b.example/v1')).fetch })
  await expect(elsewhere.get('/v1')).rejects.toMatchObject({ status: 308 })
})
