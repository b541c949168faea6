/**
 * A signal that aborts when this process is asked to end: Ctrl-C, SIGTERM, a closed terminal, or an output
 * that nobody reads any more.
 */
export function onStop(): AbortSignal {
  const controller = new AbortController()
  const stop = () => controller.abort()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop)
  process.stdout.on('error', stop)
  process.stderr.on('error', stop)
  return controller.signal
}
