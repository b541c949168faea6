/** A piece of a sentence: text, or a place at which something is put in. */
type Piece = { readonly text: string } | { readonly slot: string; readonly text?: string }

/**
 * A pattern of the catalogue in pieces: `{others}` is a slot; `[Member of]` is text in the slot `record`, so that the
 * words themselves lead to the record.
 */
export function piecesOf(pattern: string): readonly Piece[] {
  return pattern
    .split(/(\{[a-z]+\}|\[[^\]]+\])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('{')) return { slot: part.slice(1, -1) }
      return part.startsWith('[') ? { slot: 'record', text: part.slice(1, -1) } : { text: part }
    })
}
