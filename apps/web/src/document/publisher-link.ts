/**
 * A link into the publisher's own page, at the passage that begins and ends with the given words.
 * Standard: URL Fragment Text Directives.
 */
export function publisherLink(
  address: string,
  { first, last }: { readonly first: string; readonly last?: string | undefined },
): string {
  const directive = [first, ...(last === undefined ? [] : [last])].map(encodePart).join(',')
  const page = new URL(address)
  page.hash = `${page.hash}:~:text=${directive}`
  return page.href
}

/** A hyphen has a meaning of its own in a directive, so it is written out as well. */
const encodePart = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')
