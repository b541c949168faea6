import type { Fetch } from '../src/index.ts'

/** A `fetch` that answers one after the other of what it is given, and remembers what it was asked. */
export function answers(...all: readonly (Response | Error)[]): {
  readonly fetch: Fetch
  readonly asked: { readonly url: string; readonly init: RequestInit }[]
} {
  const asked: { url: string; init: RequestInit }[] = []
  const fetch: Fetch = async (url, init) => {
    const answer = all[asked.push({ url, init }) - 1]
    if (answer === undefined) throw new Error('It was asked once too often')
    if (answer instanceof Error) throw answer
    return answer
  }
  return { fetch, asked }
}

/** An answer of JSON. */
export const json = (body: unknown): Response => Response.json(body)

/** An error that does not speak of problems, as that of a proxy. */
export const failure = (status: number, headers: Record<string, string> = {}): Response =>
  new Response('<p>secret of the proxy</p>', { status, headers: { 'content-type': 'text/html', ...headers } })
