import { launcherGone, launchers } from './launchers.ts'

const WATCH_MS = 500

/**
 * A signal that aborts when this process is asked to end: Ctrl-C, SIGTERM, a closed terminal, an output that
 * nobody reads any more, or an end of the npm or pnpm that started it, which do not pass every signal on.
 */
export function onStop(): AbortSignal {
  const controller = new AbortController()
  const stop = () => controller.abort()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop)
  process.stdout.on('error', stop)
  process.stderr.on('error', stop)
  const chain = launchers()
  setInterval(() => {
    if (launcherGone(chain)) stop()
  }, WATCH_MS).unref()
  return controller.signal
}
