import type { Prompts } from './prompts.ts'

/** What a command may do to the outside: say something, ask something. Tests stand in their own. */
export interface Terminal {
  /** Writes a line, or several, to standard output: the answer. */
  out(text: string): void
  /** Writes a line to standard error: what is no part of the answer. */
  note(text: string): void
  /** Shows how far long work has come; the next call takes its place. Nothing where nobody looks. */
  progress(text: string): void
  /** Whether the answer may be coloured. */
  readonly colour: boolean
  /** Columns to fit the answer into. */
  readonly width: number
  /** The folder that paths are relative to. */
  readonly folder: string
  /** Reads all of standard input. */
  input(): Promise<Uint8Array>
  /** Ends when the user wants long work to stop: it then ends by itself. */
  readonly stopped: AbortSignal
  /** How to ask; absent where nobody is there to answer. */
  readonly prompts: Prompts | undefined
}
