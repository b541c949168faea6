import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** Prints each line of a stream behind its service's name, so that two services can share a terminal. */
export function prefixLines(stream: Readable | null, name: string, print: (line: string) => void): void {
  if (stream) createInterface({ input: stream }).on('line', (line) => print(`[${name}] ${line}`))
}
