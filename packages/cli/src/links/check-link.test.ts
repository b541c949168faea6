import { expect, test } from 'vitest'
import { localServer } from '../testing/local-server.ts'
import { checkLink } from './check-link.ts'

const statuses: Record<string, number> = { '/here': 200, '/lost': 404, '/closed': 403, '/broken': 503 }
const moves: Record<string, string> = { '/old': '/here', '/slash': '/slash/', '/round': '/round' }

const base = await localServer(({ url = '' }, response) => {
  const to = moves[url]
  if (to !== undefined) response.writeHead(301, { location: to }).end()
  else response.writeHead(statuses[url] ?? (url === '/slash/' ? 200 : 500)).end('page')
})

test.each([
  ['/here', { outcome: 'answers' }],
  ['/slash', { outcome: 'answers' }],
  ['/lost', { outcome: 'gone' }],
  ['/closed', { outcome: 'refused' }],
  ['/broken', { outcome: 'silent' }],
  ['/round', { outcome: 'silent' }],
])('%s: %j', async (path, answer) => {
  expect(await checkLink(base + path)).toEqual(answer)
})

test('a page that leads elsewhere says where to', async () => {
  expect(await checkLink(`${base}/old`)).toEqual({ outcome: 'moved', to: `${base}/here` })
})

test('an address at which nobody listens is silent', async () => {
  expect(await checkLink('http://127.0.0.1:1/')).toEqual({ outcome: 'silent' })
})
