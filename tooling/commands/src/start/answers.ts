import { setTimeout as sleep } from 'node:timers/promises'

const POLL_MS = 150
const ONE_CALL_MS = 5_000

/** Waits until a GET of the address succeeds: true, or false where `stop` comes first. */
export async function answers(address: string, stop: AbortSignal): Promise<boolean> {
  while (!stop.aborted) {
    if (await succeeds(address, stop)) return true
    await sleep(POLL_MS)
  }
  return false
}

async function succeeds(address: string, stop: AbortSignal): Promise<boolean> {
  try {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(ONE_CALL_MS)])
    const response = await fetch(address, { signal })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}
