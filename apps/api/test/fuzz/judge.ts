import type { Answered } from '../send.ts'
import type { WalkedDocument } from '../walk/document.ts'
import type { Fuzzed } from './requests.ts'

/** What no answer may let out: frames of a stack, where the code lies, and what only the server was told. */
export function leaksOf(text: string, secrets: readonly string[]): string[] {
  const frames = /\bat \S+ \(?[^\s()]+:\d+:\d+|node_modules|\bfile:\/\/|\.[cm]?[jt]s:\d/.exec(text)
  return [
    ...(frames ? [`lets out "${frames[0]}"`] : []),
    ...secrets.filter((secret) => text.includes(secret)).map((secret) => `lets out "${secret}"`),
  ]
}

/** What is wrong with an answer, whatever was asked: it must be in the contract, and a problem where it is an error. */
export function faultsOf(
  document: WalkedDocument,
  { method, operation }: Fuzzed,
  { status, headers, body }: Answered,
  secrets: readonly string[],
): string[] {
  if (status >= 500) return [`${status}: ${body.toString().slice(0, 200)}`]
  const mediaType = (headers['content-type'] ?? '').replace('; charset=utf-8', '')
  if (method === 'HEAD' || status === 204 || status === 304 || status === 308)
    return body.length > 0 ? [`${status} to ${method} has a body`] : []
  const text = body.toString()
  const faults = status >= 400 ? leaksOf(text, secrets) : secrets.filter((secret) => text.includes(secret))
  if (status >= 400 && mediaType !== 'application/problem+json') faults.push(`${status} as ${mediaType}`)
  if (!operation || method !== operation.method) return faults
  if (!operation.answers.has(status)) return [...faults, `${status} is not in its contract`]
  const content = /[/+]json$/.test(mediaType) ? JSON.parse(text) : text
  return [...faults, ...document.faultsOf(operation, status, mediaType, content)]
}
