import type { Log } from './http/log.ts'

/** How long a line may wait for others, in milliseconds. */
const patience = 50

/**
 * A log that writes a line of JSON for each request. Lines that come close together are written at once, since to write
 * each by itself costs a busy server more than to answer. `write` must have written what it is given when it returns,
 * as standard output on Node does; what still waits when the process ends is written then.
 */
export function lineLog(write: (lines: string) => void): Log {
  let waiting = ''
  const flush = () => {
    if (waiting === '') return
    const lines = waiting
    waiting = ''
    write(lines)
  }
  process.once('exit', flush)
  return (entry) => {
    if (waiting === '') setTimeout(flush, patience)
    waiting += `${JSON.stringify(entry)}\n`
  }
}
