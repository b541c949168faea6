import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, describe, expect, test } from 'vitest'
import { type Answered, type Asked, send } from './send.ts'
import { startNode } from './targets/node.ts'
import { startWorker } from './targets/workerd.ts'
import {
  badAccepts,
  badBodies,
  badMethods,
  badPaths,
  badQueries,
  type Case,
  goodAccepts,
  goodCases,
  plain,
} from './walk/cases.ts'
import { WalkedDocument, type WalkedOperation } from './walk/document.ts'

const node = await startNode()
const workerd = await startWorker()
afterAll(async () => {
  await Promise.all([node.close(), workerd.close()])
})

const text = (await send(node, { method: 'GET', path: '/openapi.json' })).body.toString()
const document = new WalkedDocument(JSON.parse(text))

/** Headers that must be the same on both runtimes; others belong to the connection. */
const compared = [
  'content-type',
  'etag',
  'cache-control',
  'allow',
  'location',
  'vary',
  'x-content-type-options',
  'access-control-allow-origin',
]

/** What is wrong with the answers to a case, on either runtime or between the two. */
async function faultsOf(operation: WalkedOperation | undefined, asked: Case): Promise<string[]> {
  const [here, there] = await Promise.all([send(node, asked), send(workerd, asked)])
  const faults = [
    ...judge(operation, asked, here),
    ...judge(operation, asked, there).map((fault) => `workerd: ${fault}`),
  ]
  if (here.status !== there.status) faults.push(`${here.status} on Node, ${there.status} on workerd`)
  if (!here.body.equals(there.body)) faults.push('the bodies differ between Node and workerd')
  for (const name of compared)
    if (here.headers[name] !== there.headers[name])
      faults.push(`${name}: ${here.headers[name]} on Node, ${there.headers[name]} on workerd`)
  return faults.map((fault) => `${asked.method} ${asked.path.slice(0, 200)}: ${fault}`)
}

function judge(
  operation: WalkedOperation | undefined,
  { method, expect: right, names }: Case,
  answer: Answered,
): string[] {
  const { status, headers, body } = answer
  if (!right.includes(status))
    return [`${status} instead of ${right.join(' or ')}: ${body.toString().slice(0, 300)}`]
  const faults: string[] = []
  if (headers['x-content-type-options'] !== 'nosniff') faults.push('no nosniff')
  if (headers['access-control-allow-origin'] !== '*') faults.push('not open to other origins')
  if (method === 'HEAD') return body.length > 0 ? [...faults, 'HEAD has a body'] : faults
  if (status === 308) return headers['location']?.startsWith('/') ? faults : [...faults, 'no Location']
  const mediaType = (headers['content-type'] ?? '').replace('; charset=utf-8', '')
  if (status >= 400 && mediaType !== 'application/problem+json') faults.push(`a problem as ${mediaType}`)
  if (status === 405) return headers['allow'] ? faults : [...faults, 'no Allow']
  const json = /[/+]json$/.test(mediaType) ? JSON.parse(body.toString()) : body.toString()
  if (operation) faults.push(...document.faultsOf(operation, status, mediaType, json))
  if (status >= 400 && json.status !== status) faults.push('the problem has another status')
  const named = (json.errors ?? []).map(({ parameter }: { parameter: string }) => parameter)
  if (names !== undefined && !named.includes(names))
    faults.push(`names ${named.join(', ')} instead of ${names}`)
  return faults
}

/** All faults of many cases, some at a time. */
async function walk(operation: WalkedOperation | undefined, cases: readonly Case[]): Promise<string[]> {
  const waiting = [...cases]
  const faults: string[] = []
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      faults.push(...(await faultsOf(operation, next)))
  }
  await Promise.all(Array.from({ length: 12 }, worker))
  return faults
}

test('the document is valid OpenAPI 3.1', async () => {
  const validator = new Validator()
  expect(await validator.validate(JSON.parse(text))).toMatchObject({ valid: true })
  expect(validator.version).toBe('3.1')
})

test('both runtimes give the same document', async () => {
  expect((await send(workerd, { method: 'GET', path: '/openapi.json' })).body.toString()).toBe(text)
})

describe.each(document.operations.map((operation) => [operation.operationId, operation] as const))(
  '%s',
  (_, operation) => {
    test('answers good values as promised', async () => {
      expect(await walk(operation, goodCases(operation))).toEqual([])
    })

    test('refuses a bad query and names the parameter', async () => {
      expect(await walk(operation, badQueries(document, operation))).toEqual([])
    })

    test('refuses other paths, methods, bodies and forms', async () => {
      expect(
        await walk(operation, [
          ...badPaths(operation),
          ...badMethods(operation),
          ...badBodies(operation),
          ...badAccepts(operation),
        ]),
      ).toEqual([])
    })

    test('is content with any header that accepts what it has', async () => {
      expect(await walk(operation, goodAccepts(operation))).toEqual([])
    })

    test('keeps to HTTP: HEAD, OPTIONS, conditional requests', async () => {
      for (const target of [node, workerd])
        expect(await manners(operation, (asked) => send(target, asked))).toEqual([])
    })
  },
)

async function manners(
  operation: WalkedOperation,
  ask: (asked: Asked) => Promise<Answered>,
): Promise<string[]> {
  const base = plain(operation)
  const faults: string[] = []
  const options = await ask({ method: 'OPTIONS', path: base.path })
  if (options.status !== 204 || !options.headers['allow']?.includes(operation.method)) faults.push('OPTIONS')
  if (operation.method !== 'GET') return faults
  const full = await ask(base)
  const head = await ask({ ...base, method: 'HEAD' })
  if (head.status !== full.status || head.body.length > 0) faults.push('HEAD')
  // What is sent a piece at a time has no length that could be told before.
  const streamed = full.headers['content-length'] === undefined
  if (!streamed && head.headers['content-length'] !== String(full.body.length))
    faults.push(`HEAD says ${head.headers['content-length']} bytes`)
  const { etag } = full.headers
  if (etag === undefined)
    return full.headers['cache-control'] === 'no-store' ? faults : [...faults, 'no ETag']
  if (head.headers['etag'] !== etag) faults.push('HEAD has another ETag')
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await ask({ ...base, headers: { 'if-none-match': known } })
    if (again.status !== 304 || again.body.length > 0 || again.headers['etag'] !== etag)
      faults.push(`If-None-Match: ${known}`)
  }
  const other = await ask({ ...base, headers: { 'if-none-match': '"other"' } })
  if (other.status !== 200) faults.push('If-None-Match with another tag')
  return faults
}

test('every list can be read to its end, a record at a time or all at once, and none is lost or doubled', async () => {
  const lists = document.operations.filter(
    ({ parameters, answers }) =>
      parameters.some(({ name }) => name === 'cursor') && answers.get(200)?.[0] === 'application/json',
  )
  expect(lists.length).toBeGreaterThan(3)
  for (const list of lists) {
    const first = plain(list).path
    const whole = JSON.parse(
      (
        await send(node, { method: 'GET', path: `${first}${first.includes('?') ? '&' : '?'}limit=200` })
      ).body.toString(),
    )
    const seen: string[] = []
    let next: string | undefined = `${first}${first.includes('?') ? '&' : '?'}limit=7`
    while (next !== undefined) {
      const page: { items: { id: string }[]; links: { next?: string } } = JSON.parse(
        (await send(node, { method: 'GET', path: next })).body.toString(),
      )
      seen.push(...page.items.map(({ id }) => id))
      next = page.links.next
    }
    // A list may be longer than the longest page.
    const firstPage = whole.items.map(({ id }: { id: string }) => id)
    expect(seen.slice(0, firstPage.length)).toEqual(firstPage)
    expect(seen.length).toBe(whole.total)
  }
})

test('an older version answers the same on both runtimes', async () => {
  const { items } = JSON.parse((await send(node, { method: 'GET', path: '/v1/releases' })).body.toString())
  expect(items.length).toBeGreaterThan(2)
  const cases = items.flatMap(({ version }: { version: string }) =>
    [
      '/v1/documents?limit=2&include=evidence',
      '/v1/totals?by=giver',
      '/v1/timeline?limit=5',
      '/v1/publishers?',
    ].map(
      (path): Case => ({ method: 'GET', path: `${path}&as_in=${version}`.replace('?&', '?'), expect: [200] }),
    ),
  )
  expect(await walk(undefined, cases)).toEqual([])
})

test('a cursor of another list is refused by name', async () => {
  const { next } = JSON.parse(
    (await send(node, { method: 'GET', path: '/v1/events?limit=1' })).body.toString(),
  )
  const elsewhere: Case = {
    method: 'GET',
    path: `/v1/places?limit=1&cursor=${next}`,
    expect: [400],
    names: 'cursor',
  }
  const sorted: Case = {
    method: 'GET',
    path: `/v1/events?limit=1&sort=-date&cursor=${next}`,
    expect: [400],
    names: 'cursor',
  }
  expect(await walk(undefined, [elsewhere, sorted])).toEqual([])
})

test('what is nowhere is a 404 with a problem', async () => {
  const paths = [
    '/',
    '/v1/',
    '/v2',
    '/v1/nothing',
    '/v1/__proto__',
    '/v1/constructor',
    '/favicon.ico',
    '/v1/people/a/b/c',
    '/healthz/',
    '/schemas/',
    '/%E2%80%8B',
    '/v1%00',
    '/v1/people%2Fada',
  ]
  const methods = ['GET', 'HEAD', 'POST', 'OPTIONS']
  expect(
    await walk(
      undefined,
      paths.flatMap((path) => methods.map((method) => ({ method, path, expect: [404] }))),
    ),
  ).toEqual([])
})
