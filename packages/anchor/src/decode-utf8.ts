import { TextError } from './text-error.ts'

const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, at) => bytes[at] === byte)

/**
 * Decodes a file's bytes as UTF-8; a byte order mark is dropped. The text is not yet canonical.
 * @throws {TextError} `utf-16` (by its byte order mark), `binary` (a NUL byte), `not-utf-8`, or `empty`
 * (no bytes, or nothing but white space).
 */
export function decodeUtf8(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    throw new TextError('utf-16', 'The text is in UTF-16: save it as UTF-8.')
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    throw new TextError('binary', `Byte ${nul} is NUL, so this is no plain text: give a text file in UTF-8.`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new TextError('not-utf-8', 'The bytes are not valid UTF-8: save the text as UTF-8.')
  }
  if (text.trim() === '')
    throw new TextError('empty', 'The text is empty: give a text with at least one word.')
  return text
}
