/**
 * The strong entity tag of an answer: the same dataset, form and address give the same bytes, so their names are
 * enough and the body need not be read. Standard: RFC 9110, section 8.8.3.
 */
export function entityTag(...parts: readonly string[]): string {
  const text = parts.join('\n')
  return `"${fnv1a(text, 0x811c9dc5)}${fnv1a(text, 0x01000193)}"`
}

/** FNV-1a over UTF-16 code units, 32 bits: it tells addresses apart and protects nothing. */
function fnv1a(text: string, seed: number): string {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** The tag of the same answer compressed: other bytes, so another strong tag (RFC 9110, section 8.8.3.3). */
export const tagOfGzip = (tag: string): string => `${tag.slice(0, -1)}-gzip"`

/** Whether `If-None-Match` names the tag, of the answer as it is or compressed. Compared weakly, as RFC 9110, section 13.1.2 asks. */
export function namesTag(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true
  const either = [tag, tagOfGzip(tag)]
  return ifNoneMatch.split(',').some((one) => either.includes(one.trim().replace(/^W\//, '')))
}
