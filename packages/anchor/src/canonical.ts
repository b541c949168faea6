const byteOrderMark = /^\uFEFF/
const lineEnds = /\r\n?/g

/**
 * The canonical form of a text, on which all offsets and hashes rest: no byte order mark, LF line ends,
 * Unicode NFC, no white space at the end of the whole text. Applying it twice changes nothing.
 */
export function canonicalText(text: string): string {
  return text.replace(byteOrderMark, '').replace(lineEnds, '\n').normalize('NFC').trimEnd()
}
