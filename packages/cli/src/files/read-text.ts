import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { decodeUtf8, TextError, type TextErrorCode } from '@entente/anchor'
import { Refusal } from '../refusal.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { fileFault } from './file-fault.ts'

/** The path that stands for standard input. */
export const standardInput = '-'

/**
 * The text of a file, which must be UTF-8 and hold something besides white space; `-` reads standard input.
 * Throws a {@link Refusal} that says in one sentence why a file is no such text.
 */
export async function readText(path: string, terminal: Pick<Terminal, 'folder' | 'input'>): Promise<string> {
  if (path === standardInput) return decodeText(await terminal.input(), 'standard input')
  let bytes: Uint8Array
  try {
    bytes = await readFile(resolve(terminal.folder, path))
  } catch (error) {
    throw new Refusal(fileFault(error, path, 'a text file'))
  }
  return decodeText(bytes, path)
}

/** The text in the bytes of a file; see {@link readText}. `name` is what messages call the file. */
export function decodeText(bytes: Uint8Array, name: string): string {
  try {
    return decodeUtf8(bytes)
  } catch (error) {
    if (error instanceof TextError) throw new Refusal(`${name} ${faults[error.code]}`)
    throw error
  }
}

const faults: { readonly [Code in TextErrorCode]: string } = {
  empty: 'is empty; name a file that holds the text',
  binary: 'is a binary file, or text in UTF-16; name a plain text file in UTF-8',
  'utf-16': 'is in UTF-16; save it as UTF-8',
  'not-utf-8':
    'is not in UTF-8 but in another encoding, such as Latin-1, or no text at all; save it as UTF-8',
}
