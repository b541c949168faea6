import Negotiator from 'negotiator'
import { Problem, problemMediaType } from './problem.ts'

/**
 * Chooses the media type of an answer by the `Accept` header (RFC 9110, section 12.5.1). Who accepts problem details
 * alone is content with the first. Throws a `Problem` where nothing is acceptable.
 */
export function chooseMediaType(accept: string | null, offered: readonly [string, ...string[]]): string {
  // One runtime hands on an empty header and the other takes it for none, so it is none.
  if (accept === null || accept.trim() === '' || accept === '*/*' || accept === offered[0]) return offered[0]
  const negotiator = new Negotiator({ headers: { accept } })
  const chosen = negotiator.mediaType([...offered])
  if (chosen !== undefined) return chosen
  if (negotiator.mediaType([problemMediaType]) !== undefined) return offered[0]
  throw new Problem('not-acceptable', `Only ${offered.join(', ')} can be had here; the request accepts none.`)
}
