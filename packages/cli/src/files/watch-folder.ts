import { watch } from 'node:fs/promises'

/** How long a folder must be quiet before what changed in it is told, in milliseconds: editors save in several steps. */
const quietMs = 60

/**
 * Tells, again and again, that something under a folder changed, once for all that changes together. It ends when the
 * signal does. Throws the file system's own error where the folder cannot be watched.
 */
export async function* changesUnder(folder: string, signal: AbortSignal): AsyncGenerator<void> {
  const seen = new Pending()
  const watching = (async () => {
    for await (const _ of watch(folder, { recursive: true, signal })) seen.add()
  })().catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
  signal.addEventListener('abort', () => seen.add(), { once: true })
  while (!signal.aborted) {
    await Promise.race([seen.next(), watching])
    if (signal.aborted) break
    await new Promise((resolve) => setTimeout(resolve, quietMs))
    seen.clear()
    yield
  }
  await watching
}

/** Whether something has come since it was last cleared, and a promise for it. */
class Pending {
  #wake: () => void = () => {}
  #promise = this.#make()

  add(): void {
    this.#wake()
  }

  clear(): void {
    this.#promise = this.#make()
  }

  next(): Promise<void> {
    return this.#promise
  }

  #make(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }
}
