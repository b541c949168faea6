const urls = new WeakMap<Request, URL>()

/** The address in its normal form, in which one runtime gives it already and the other does not. Parsed once. */
export function urlOf(request: Request): URL {
  let url = urls.get(request)
  if (!url) {
    url = URL.parse(request.url) ?? nowhere
    urls.set(request, url)
  }
  return url
}

/** Stands for what is no address, such as the asterisk of `OPTIONS *`. */
const nowhere = new URL('http://nowhere/*')

/** Whether the percent-encoding of a path can be read. */
export function isWellEncoded(path: string): boolean {
  if (!path.includes('%')) return true
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** A path of the API whose last step ends in the name of a form: no id has a full stop. */
const ending = /^(\/v1\/.*[^/])\.([a-z]+)$/

/** A path without the name of a form that it ends in, and that name; `/v1/people.csv` is `/v1/people` and `csv`. */
export function withoutEnding(path: string): { readonly path: string; readonly form?: string } {
  const [, before, form] = ending.exec(path) ?? []
  return before === undefined || form === undefined ? { path } : { path: before, form }
}

/** An address with the name of a form put at the end of its path. */
export function withEnding(address: string, form: string): string {
  const cut = address.indexOf('?')
  return cut < 0 ? `${address}.${form}` : `${address.slice(0, cut)}.${form}${address.slice(cut)}`
}
