import type { CheckedCopy, Progress, Refusal } from './check-copy.ts'
import type { CheckReply, CheckRequest } from './verify.worker.ts'

/** Is told how far a check has come and how it ended. */
interface Listener {
  progress(progress: Progress): void
  checked(checked: CheckedCopy): void
  refused(refusal: Refusal): void
}

/** Checks copies one at a time, in a worker, so that the page stays responsive. Nothing leaves the browser. */
export interface Checker {
  /** Loads the worker's script, so that nothing is requested any more once a copy is at hand. */
  prepare(): void
  /** Checks a copy; a check that still runs is given up for it. */
  check(request: CheckRequest, listener: Listener): void
  /** Gives up the check that runs, at once. */
  cancel(): void
  /** Ends the worker. */
  end(): void
}

/** Makes a checker; its worker starts with the first call of `prepare` or `check`. */
export function makeChecker(): Checker {
  let worker: Worker | undefined
  let runs = false
  const started = () => {
    worker ??= new Worker(new URL('./verify.worker.ts', import.meta.url), { type: 'module' })
    return worker
  }
  const end = () => {
    worker?.terminate()
    worker = undefined
    runs = false
  }
  const cancel = () => {
    if (!runs) return
    end()
    started()
  }
  return {
    prepare: () => void started(),
    end,
    cancel,
    check: (request, listener) => {
      cancel()
      const own = started()
      runs = true
      own.onmessage = ({ data }: MessageEvent<CheckReply>) => {
        if (data.type === 'progress') return listener.progress(data.progress)
        runs = false
        if (data.type === 'checked') listener.checked(data.checked)
        else listener.refused(data.refusal)
      }
      own.onerror = () => {
        end()
        listener.refused('failed')
      }
      own.postMessage(request)
    },
  }
}
