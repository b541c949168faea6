import { createMcpHandler } from '@modelcontextprotocol/server'
import type { Hono } from 'hono'
import { addedHeaders } from '../http/added-headers.ts'
import type { Exchange } from '../http/request-id.ts'
import { createServer } from './server.ts'
import type { Source } from './source.ts'

/** The most that one message may have, in bytes. */
const longestMessage = 64 * 1024

/** Read from anywhere: there is no session and no cookie that another site could misuse. */
const open = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Mcp-Session-Id, X-Request-Id',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
}

/** Answers assistants at `/mcp`, without state. Standard: Model Context Protocol, streamable HTTP. */
export function mcpEndpoint(app: Hono<Exchange>, { ledger, editions }: Omit<Source, 'origin'>): void {
  app.options(
    '/mcp',
    (c) =>
      new Response(null, { status: 204, headers: { ...open, ...preflight, ...addedHeaders(c.req.raw) } }),
  )
  app.all('/mcp', async (c) => {
    const { origin } = new URL(c.req.url)
    const { version } = await ledger.info()
    const handler = createMcpHandler(() => createServer({ ledger, editions, origin }, version), {
      maxRequestBodySize: longestMessage,
      onerror: (error) => c.set('fault', error),
    })
    const response = await handler.fetch(c.req.raw)
    const headers = new Headers(response.headers)
    for (const [name, value] of Object.entries({ ...open, ...addedHeaders(c.req.raw) }))
      headers.set(name, value)
    return new Response(response.body, { status: response.status, headers })
  })
}

const preflight = {
  Allow: 'POST, OPTIONS',
  'Access-Control-Allow-Methods': 'GET, POST, DELETE, OPTIONS',
  'Access-Control-Allow-Headers':
    'Accept, Content-Type, Last-Event-ID, Mcp-Method, Mcp-Name, Mcp-Protocol-Version, Mcp-Session-Id, X-Request-Id',
  'Access-Control-Max-Age': '86400',
}
