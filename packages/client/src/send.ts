import type { Keeper, Kept } from './keeper.ts'
import { problemOf } from './problem-error.ts'
import { retrying } from './retry.ts'

/** Sends one request, as the global `fetch` does. */
export type Fetch = (url: string, init: RequestInit) => Response | Promise<Response>

/** To whom and how requests are sent. */
export interface SenderOptions {
  /** What every address is put after; without a slash at its end. */
  readonly root: string
  readonly fetch?: Fetch | undefined
  readonly retries?: number | undefined
  readonly signal?: AbortSignal | undefined
  readonly keep?: Keeper | undefined
}

/** What is sent besides the address: a text, which makes it a POST, and a signal for this request alone. */
export interface Sent {
  readonly text?: string | undefined
  readonly signal?: AbortSignal | undefined
}

/** JSON wherever there is any; a page or a feed where there is none. */
const accept = 'application/json, */*;q=0.5'

/** How often an answer may lead elsewhere before it is an error. */
const mostMoves = 5

/**
 * Gives a function that asks an address, again where need be, and reads the answer: JSON as its value, anything else
 * as text. It throws a `ProblemError` for an answer that is an error, and what `fetch` throws where there is none.
 */
export function sender({ root, fetch, retries = 3, signal: whole, keep }: SenderOptions) {
  // Looked up when it is called, and called by itself: browsers refuse a fetch that is called as a member.
  const request: Fetch = fetch ?? ((url, init) => globalThis.fetch(url, init))

  return async (address: string, { text, signal: own }: Sent): Promise<unknown> => {
    const signal = whole && own ? AbortSignal.any([whole, own]) : (own ?? whole)
    const keeper = text === undefined ? keep : undefined
    const kept = keeper?.get(root + address)
    const init: RequestInit = {
      ...(text === undefined ? {} : { method: 'POST', body: text }),
      headers: {
        accept,
        ...(text === undefined ? {} : { 'content-type': 'text/plain; charset=utf-8' }),
        ...(kept ? { 'if-none-match': kept.etag } : {}),
      },
      signal: signal ?? null,
    }
    const answer = await retrying(() => ask(request, root, address, init, kept), retries, signal)
    if (answer.etag !== '' && answer !== kept) keeper?.set(root + address, answer)
    return /[/+]json\b/.test(answer.mediaType) ? JSON.parse(answer.text) : answer.text
  }
}

/** Asks once. Gives what was kept where it still holds. Standard: RFC 9110, section 13.1.2. */
async function ask(
  request: Fetch,
  root: string,
  address: string,
  init: RequestInit,
  kept: Kept | undefined,
): Promise<Kept> {
  let response = await request(root + address, init)
  // The global fetch goes where a record has moved by itself; an app in the same process does not.
  for (let moves = 0; moves < mostMoves && response.status === 308; moves++) {
    const location = response.headers.get('location') ?? ''
    if (!/^\/(?!\/)/.test(location)) break
    response = await request(root + location, init)
  }
  const text = await response.text()
  if (response.status === 304 && kept) return kept
  if (!response.ok) throw problemOf(response, text)
  const header = (name: string) => response.headers.get(name) ?? ''
  return { etag: header('etag'), mediaType: header('content-type'), text }
}
