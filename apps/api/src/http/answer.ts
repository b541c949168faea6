import { addedHeaders } from './added-headers.ts'
import { acceptsGzip, gzip, gzipStream } from './compression.ts'
import { namesTag, tagOfGzip } from './entity-tag.ts'
import { type Problem, problemDetails, problemMediaType, problemTypes } from './problem.ts'

/** On every answer: anyone may read it from anywhere, and no browser may take it for anything else. */
const always = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Allow, Deprecation, ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, Sunset, X-Request-Id',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  Vary: 'Accept, Accept-Encoding',
  'X-Content-Type-Options': 'nosniff',
}

/** A minute in a browser, a day in a shared cache, and a week more while that one asks again. */
const cacheable = 'public, max-age=60, s-maxage=86400, stale-while-revalidate=604800'

/** What is shorter is sent as it is: compressing it would save nothing. In bytes. */
const worthCompressing = 1024

/** An answer that went well. */
export interface Good {
  /** UTF-8, so that an answer that is kept is encoded once and not each time it is sent; a stream where it is large. */
  readonly body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>
  /** The same as a text, where it is short: Node then sends head and body in one piece, which costs less. */
  readonly text?: string
  readonly mediaType: string
  /** The entity tag; absent where nobody may keep the answer. */
  readonly tag?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Makes the answer to a request, compressed where the caller takes that, or 304 where the caller has it already. */
export async function answer(request: Request, good: Good): Promise<Response> {
  const { body, mediaType, tag, headers = {} } = good
  if (tag === undefined)
    return send(request, 200, body, { ...headers, 'Content-Type': mediaType, 'Cache-Control': 'no-store' })
  const large = !(body instanceof Uint8Array) || body.byteLength >= worthCompressing
  const zipped = large && acceptsGzip(request.headers.get('accept-encoding'))
  const kept = { ...headers, 'Cache-Control': cacheable, ETag: zipped ? tagOfGzip(tag) : tag }
  const known = request.headers.get('if-none-match')
  if (known !== null && namesTag(known, tag)) return send(request, 304, null, kept)
  const plain = request.method === 'HEAD' ? body : (good.text ?? body)
  if (!zipped) return send(request, 200, plain, { ...kept, 'Content-Type': mediaType })
  const packed = body instanceof Uint8Array ? await gzip(body) : gzipStream(body)
  return send(request, 200, packed, { ...kept, 'Content-Type': mediaType, 'Content-Encoding': 'gzip' })
}

/** Tells where the thing is now, for good. */
export function answerMoved(request: Request, location: string): Response {
  return send(request, 308, null, { Location: location, 'Cache-Control': cacheable })
}

/** Tells what went wrong. */
export function answerProblem(request: Request, path: string, problem: Problem): Response {
  return send(
    request,
    problemTypes[problem.type].status,
    encode(JSON.stringify(problemDetails(problem, path))),
    {
      ...problem.headers,
      'Content-Type': problemMediaType,
      'Cache-Control': 'no-store',
    },
  )
}

/** Tells which methods are allowed, to `OPTIONS` and to a browser that asks before it reads from elsewhere. */
export function answerOptions(request: Request, allow: string): Response {
  return send(request, 204, null, {
    Allow: allow,
    'Access-Control-Allow-Methods': allow,
    'Access-Control-Allow-Headers': 'Accept, Content-Type, If-None-Match, X-Request-Id',
    'Access-Control-Max-Age': '86400',
    'Cache-Control': 'no-store',
  })
}

/** How a runtime is told that a body is compressed already; Node needs no telling. */
interface Init extends ResponseInit {
  readonly encodeBody?: 'manual'
}

function send(
  request: Request,
  status: number,
  body: Good['body'] | string | null,
  own: Record<string, string>,
): Response {
  const headers = { ...always, ...addedHeaders(request), ...own }
  // A runtime tells the length of a body that it sends, not of one that HEAD leaves out.
  if (request.method === 'HEAD' && body !== null) {
    const length = body instanceof Uint8Array ? { 'Content-Length': String(body.byteLength) } : {}
    return new Response(null, { status, headers: { ...headers, ...length } })
  }
  const init: Init = { status, headers, ...(own['Content-Encoding'] ? { encodeBody: 'manual' } : {}) }
  return new Response(body, init)
}

const encoder = new TextEncoder()

/** A text in UTF-8. */
export const encode = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text)
