/**
 * The words of a text as they are compared: runs of letters and digits of any script, without accents and case. The
 * text is folded whole before it is cut, so that a mark which stands by itself does not cut a word in two.
 */
export function wordsOf(text: string): readonly string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}
