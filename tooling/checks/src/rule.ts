/** A file of the repository: its path from the root, with forward slashes, and its text. */
export interface RepositoryFile {
  readonly path: string
  readonly text: string
}

/** One breach of a rule. The message says what is wrong and what to do. */
export interface Finding {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly rule: string
  readonly message: string
}

/** The line, counted from 1, on which the character at `offset` stands. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
