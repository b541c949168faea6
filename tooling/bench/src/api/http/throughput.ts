import { median, rounded } from '../figures.ts'
import { inOwnProcess } from '../in-own-process.ts'
import { interleaved } from '../interleaved.ts'
import type { BareAnswers } from './bare-app.ts'
import type { Load, Loaded } from './load.ts'
import { type Scenario, scenarios } from './scenarios.ts'
import { apiWorker, bareWorker, type Served, serveApi, serveBare, serveWorker } from './servers.ts'

/** More days than are asked of in one run, whatever the machine. */
const daysInARun = 60_000

/** The throughput of the API beside that of the bare app, in requests a second. */
export interface Throughput {
  readonly runtime: string
  readonly scenario: string
  /** Mean size of an answer, in bytes. */
  readonly bytes: number
  readonly median: { readonly api: number; readonly bare: number; readonly ratio: number }
  /** What ratio is wanted, and whether it is reached. */
  readonly target?: number
  readonly reached?: boolean
  readonly runs: { readonly api: readonly Loaded[]; readonly bare: readonly Loaded[] }
}

/** Loads the API and the bare app in turn, on Node and then on workerd. */
export async function throughput(rounds: number, seconds: number): Promise<readonly Throughput[]> {
  const own = await serveApi()
  try {
    const asked = await scenarios(own.origin)
    const sizes = await Promise.all(asked.map((scenario) => meanAnswer(own.origin, scenario)))
    const answers: BareAnswers = Object.fromEntries(sizes.map((size, at) => [`/${at}`, size]))
    const onNode = await between(own, await serveBare(answers))
    const measured = await onNode('node')
    const onWorkerd = await between(
      await serveWorker(await apiWorker()),
      await serveWorker(await bareWorker(answers)),
    )
    return [...measured, ...(await onWorkerd('workerd'))]

    async function between(api: Served, bare: Served) {
      return async (runtime: string): Promise<Throughput[]> => {
        try {
          const all: Throughput[] = []
          for (const [at, scenario] of asked.entries()) {
            const pair = { api, bare, at, scenario, rounds, seconds }
            all.push({ runtime, ...(await compared(pair, sizes[at]?.bytes ?? 0)) })
          }
          return all
        } finally {
          await Promise.all([api.end(), bare.end()])
        }
      }
    }
  } finally {
    await own.end()
  }
}

interface Pair {
  readonly api: Served
  readonly bare: Served
  /** The scenario, and its path on the bare app. */
  readonly scenario: Scenario
  readonly at: number
  readonly rounds: number
  readonly seconds: number
}

async function compared(
  { api, bare, scenario, at, rounds, seconds }: Pair,
  bytes: number,
): Promise<Omit<Throughput, 'runtime'>> {
  let run = 0
  const loading = (origin: string, paths: readonly string[], long: number) => () => {
    const load: Load = { origin, paths, seconds: long, daysBefore: run++ * daysInARun }
    return inOwnProcess<Loaded>('http/load.ts', JSON.stringify(load))
  }
  // Once uncounted, so that neither is measured cold.
  await loading(api.origin, scenario.paths, 1)()
  await loading(bare.origin, [`/${at}`], 1)()
  const runs = await interleaved(
    {
      api: loading(api.origin, scenario.paths, seconds),
      bare: loading(bare.origin, [`/${at}`], seconds),
    },
    rounds,
  )
  const middle = (all: readonly Loaded[]) => rounded(median(all.map(({ perSecond }) => perSecond)))
  const [own, plain] = [middle(runs.api), middle(runs.bare)]
  const ratio = rounded(own / plain)
  const { name, target } = scenario
  return {
    scenario: name,
    bytes,
    median: { api: own, bare: plain, ratio },
    ...(target === undefined ? {} : { target, reached: ratio >= target }),
    runs,
  }
}

/** The mean size and the media type of a scenario's answers, by some of them. */
async function meanAnswer(
  origin: string,
  { paths }: Scenario,
): Promise<{ bytes: number; mediaType: string }> {
  const answers = await Promise.all(
    paths.slice(0, 50).map(async (path) => {
      const answer = await fetch(origin + path.replace('{day}', '2199-01-01'))
      return {
        bytes: (await answer.arrayBuffer()).byteLength,
        mediaType: answer.headers.get('content-type') ?? 'text/plain',
      }
    }),
  )
  const sum = answers.reduce((bytes, one) => bytes + one.bytes, 0)
  return { bytes: Math.round(sum / answers.length), mediaType: answers[0]?.mediaType ?? 'text/plain' }
}
