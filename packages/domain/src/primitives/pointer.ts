import type { Path } from './walk-schema.ts'

/** A path as a JSON Pointer (RFC 6901): `/participants/0/role`. The empty path is the empty text. */
export function pointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The steps of a JSON Pointer, as texts. Throws a `RangeError` where the text is none. */
export function steps(text: string): string[] {
  if (text === '') return []
  if (!text.startsWith('/')) throw new RangeError(`a JSON Pointer begins with "/": ${text}`)
  return text
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The value at a JSON Pointer, or `undefined` where there is none. */
export function valueAt(root: unknown, text: string): unknown {
  let at: unknown = root
  for (const step of steps(text)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    at = (at as Record<string, unknown>)[step]
  }
  return at
}
