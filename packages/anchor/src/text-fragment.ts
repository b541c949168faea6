/** Comma and ampersand are encoded already; a hyphen would be read as the mark of a prefix or suffix. */
const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D')

/**
 * The address of a passage in its publisher's page: `address#:~:text=first,last`. An element's fragment in the
 * address stays, a text directive in it is replaced.
 * Standard: URL Fragment Text Directives (WICG).
 */
export function textFragmentUrl(address: string, first: string, last?: string): string {
  const [page = ''] = address.split(':~:')
  const directive = last === undefined ? encode(first) : `${encode(first)},${encode(last)}`
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive}`
}
