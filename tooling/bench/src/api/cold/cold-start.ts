import { gzipSync } from 'node:zlib'
import { median, rounded } from '../figures.ts'
import { apiWorker, bareWorker, type Served, serveApi, serveBare, serveWorker } from '../http/servers.ts'
import { interleaved } from '../interleaved.ts'

/** The most that the worker may weigh, gzipped, in bytes. */
const bundleLimit = 1024 * 1024

/** What a first answer takes, in milliseconds: from the start of the process on, and each round of it. */
interface ColdStart {
  readonly median: number
  readonly rounds: readonly number[]
}

/** The weight of the worker, and how long it and the server on Node take to their first answers. */
export interface Cold {
  readonly worker: {
    readonly bytes: number
    readonly gzipped: number
    readonly limit: number
    readonly reached: boolean
  }
  /** By what is started and what is asked of it. The bare app's tells what of it is the runtime's own. */
  readonly start: Readonly<Record<string, ColdStart>>
}

/** Weighs the worker and starts everything anew each round. */
export async function cold(rounds: number): Promise<Cold> {
  const script = await apiWorker()
  const bare = { '/bare': { bytes: 100, mediaType: 'text/plain' } }
  const bareScript = await bareWorker(bare)
  const gzipped = gzipSync(script).length
  const measured = await interleaved(
    {
      'workerd, bare': () => firstAnswer(() => serveWorker(bareScript), '/bare'),
      'workerd, health': () => firstAnswer(() => serveWorker(script), '/healthz'),
      'workerd, search': () => firstAnswer(() => serveWorker(script), '/v1/search?q=a'),
      'node, bare': () => firstAnswer(() => serveBare(bare), '/bare'),
      'node, health': () => firstAnswer(serveApi, '/healthz'),
      'node, search': () => firstAnswer(serveApi, '/v1/search?q=a'),
    },
    rounds,
  )
  return {
    worker: {
      bytes: Buffer.byteLength(script),
      gzipped,
      limit: bundleLimit,
      reached: gzipped <= bundleLimit,
    },
    start: Object.fromEntries(
      Object.entries(measured).map(([name, all]) => [name, { median: rounded(median(all)), rounds: all }]),
    ),
  }
}

async function firstAnswer(start: () => Promise<Served>, path: string): Promise<number> {
  const begun = performance.now()
  const served = await start()
  try {
    const answer = await fetch(served.origin + path)
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
    return rounded(performance.now() - begun)
  } finally {
    await served.end()
  }
}
