const added = new WeakMap<Request, Readonly<Record<string, string>>>()

/**
 * Adds headers to the answer that a request will get. They are there when the answer is made, since to open a made
 * answer again costs a server on Node more than to make it.
 */
export function addHeaders(request: Request, headers: Readonly<Record<string, string>>): void {
  added.set(request, { ...added.get(request), ...headers })
}

/** The headers that were added for a request. */
export const addedHeaders = (request: Request): Readonly<Record<string, string>> => added.get(request) ?? {}
