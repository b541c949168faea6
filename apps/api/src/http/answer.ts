import { namesTag } from './entity-tag.ts'
import { type Problem, problemDetails, problemMediaType, problemTypes } from './problem.ts'

/** On every answer: anyone may read it from anywhere, and no browser may take it for anything else. */
const always = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Allow, ETag, Link, Location',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  Vary: 'Accept',
  'X-Content-Type-Options': 'nosniff',
}

/** A minute in a browser, an hour in a shared cache, and a day more while that one asks again. */
const cacheable = 'public, max-age=60, s-maxage=3600, stale-while-revalidate=86400'

/** An answer that went well. */
export interface Good {
  /** UTF-8, so that an answer that is kept is encoded once and not each time it is sent. */
  readonly body: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  /** The entity tag; absent where nobody may keep the answer. */
  readonly tag?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Makes the answer to a request, or 304 where the caller has it already. */
export function answer(request: Request, { body, mediaType, tag, headers = {} }: Good): Response {
  if (tag === undefined)
    return send(request, 200, body, { ...headers, 'Content-Type': mediaType, 'Cache-Control': 'no-store' })
  const kept = { ...headers, 'Cache-Control': cacheable, ETag: tag }
  const known = request.headers.get('if-none-match')
  if (known !== null && namesTag(known, tag)) return send(request, 304, null, kept)
  return send(request, 200, body, { ...kept, 'Content-Type': mediaType })
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
    'Access-Control-Allow-Headers': 'Accept, Content-Type, If-None-Match',
    'Access-Control-Max-Age': '86400',
    'Cache-Control': 'no-store',
  })
}

function send(
  request: Request,
  status: number,
  body: Uint8Array<ArrayBuffer> | null,
  own: Record<string, string>,
): Response {
  const headers = { ...always, ...own }
  // A runtime tells the length of a body that it sends, not of one that HEAD leaves out.
  if (request.method === 'HEAD' && body !== null)
    return new Response(null, { status, headers: { ...headers, 'Content-Length': String(body.byteLength) } })
  return new Response(body, { status, headers })
}

const encoder = new TextEncoder()

/** A text in UTF-8. */
export const encode = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text)
