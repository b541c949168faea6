import type { LinkCheck } from '@entente/domain'
import { isMap, isSeq, parseDocument } from 'yaml'

/**
 * The text of a document's file with a check of its address added as the last. Everything else in it stays as its
 * author wrote it, letter for letter. Throws where the text is no YAML of fields.
 */
export function withCheck(text: string, check: LinkCheck): string {
  const document = parseDocument(text)
  if (document.errors.length > 0 || !isMap(document.contents)) throw new Error('it is no YAML of fields')
  const line = `  - { ${Object.entries(check)
    .map(([key, value]) => `${key}: ${key === 'to' ? JSON.stringify(value) : value}`)
    .join(', ')} }\n`
  const checks = document.get('linkChecks', true)
  if (isSeq(checks) && checks.range) {
    const end = endOfLine(text, checks.range[1])
    return `${text.slice(0, end)}${line}${text.slice(end)}`
  }
  const [first] = document.contents.items.filter(({ key }) => String(key) === 'text')
  const key = first?.key as { readonly range?: readonly [number, number, number] } | undefined
  const at = key?.range?.[0] ?? text.length
  return `${text.slice(0, at)}linkChecks:\n${line}${text.slice(at)}`
}

/** The place after the line in which a value ends. */
function endOfLine(text: string, valueEnd: number): number {
  if (text[valueEnd - 1] === '\n') return valueEnd
  const end = text.indexOf('\n', valueEnd)
  return end === -1 ? text.length : end + 1
}
