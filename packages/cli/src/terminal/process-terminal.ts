import { clackPrompts } from './clack-prompts.ts'
import type { Terminal } from './terminal.ts'

const usualWidth = 100
const progressEveryMs = 80

/** The terminal of this process. Colour follows NO_COLOR, FORCE_COLOR and TERM, and is for eyes only, never for a pipe. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr } = process
  const stop = new AbortController()
  let listens = false
  let shown = false
  let last = 0
  const clear = () => {
    if (shown) stderr.write('\r\u001B[K')
    shown = false
  }
  return {
    out(text) {
      clear()
      stdout.write(`${text}\n`)
    },
    note(text) {
      clear()
      stderr.write(`${text}\n`)
    },
    progress(text) {
      if (!stderr.isTTY || Date.now() - last < progressEveryMs) return
      last = Date.now()
      clear()
      stderr.write(text.slice(0, (stderr.columns || usualWidth) - 1))
      shown = true
    },
    colour: stdout.isTTY && stdout.hasColors(),
    width: stdout.isTTY ? stdout.columns || usualWidth : usualWidth,
    folder: process.cwd(),
    async input() {
      const chunks: Uint8Array[] = []
      for await (const chunk of stdin) chunks.push(chunk)
      return Buffer.concat(chunks)
    },
    get stopped() {
      // Only work that asks for it takes the interrupt over; all else ends at once, as a user expects.
      if (!listens) process.once('SIGINT', () => stop.abort())
      listens = true
      return stop.signal
    },
    prompts: stdin.isTTY && stdout.isTTY ? clackPrompts : undefined,
  }
}
