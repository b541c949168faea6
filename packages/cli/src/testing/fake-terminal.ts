import { stripVTControlCharacters } from 'node:util'
import type { Prompts } from '../terminal/prompts.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** A terminal that keeps what it is told, for a test to read. */
export interface FakeTerminal extends Terminal {
  /** All that was answered, without colours. */
  answer(): string
  /** All that was noted beside the answer. */
  notes(): string
  /** What progress was shown. */
  readonly shown: string[]
}

/** A terminal in a folder; `prompts` answer its questions, `input` is its standard input. */
export function fakeTerminal(
  folder: string,
  {
    prompts,
    input = '',
    stopped = new AbortController().signal,
  }: { readonly prompts?: Prompts; readonly input?: string; readonly stopped?: AbortSignal } = {},
): FakeTerminal {
  const answers: string[] = []
  const notes: string[] = []
  const shown: string[] = []
  return {
    out: (text) => answers.push(text),
    note: (text) => notes.push(text),
    progress: (text) => shown.push(text),
    colour: false,
    width: 100,
    folder,
    input: async () => new TextEncoder().encode(input),
    stopped,
    prompts,
    answer: () => stripVTControlCharacters(answers.join('\n')),
    notes: () => notes.join('\n'),
    shown,
  }
}
