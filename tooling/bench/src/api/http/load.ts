import autocannon from 'autocannon'

/** What is loaded: the addresses of a server in turn, for so many seconds. */
export interface Load {
  readonly origin: string
  /** With `{day}` where each request names another day than all before it. */
  readonly paths: readonly string[]
  readonly seconds: number
  /** How many days were named by runs before. */
  readonly daysBefore: number
}

/** What the load found: requests in a second, and milliseconds that half, and all but one of a hundred, took at most. */
export interface Loaded {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

/** How many connections ask at once. */
const connections = 32

const { origin, paths, seconds, daysBefore } = JSON.parse(process.argv[2] ?? '{}') as Load
let asked = 0
const next = (): string => {
  const path = paths[asked % paths.length] ?? '/'
  return path.replace('{day}', dayAt(daysBefore + asked++))
}

/** Days from the year 2200 on, so that every document is published by then. */
const dayAt = (at: number): string => new Date(Date.UTC(2200, 0, 1 + at)).toISOString().slice(0, 10)

const isOne = paths.length === 1 && !paths[0]?.includes('{day}')
const result = await autocannon({
  url: origin,
  connections,
  duration: seconds,
  // What is the same each time is written out once, as a bare app deserves.
  requests: [isOne ? { path: next() } : { setupRequest: (request) => ({ ...request, path: next() }) }],
})
if (result.errors > 0 || result.non2xx > 0)
  throw new Error(
    `${origin}${paths[0]}: ${result.errors} errors and ${result.non2xx} answers that are not well. ` +
      'What is measured must be answered: look at what limits it.',
  )
const loaded: Loaded = {
  perSecond: result.requests.average,
  p50: result.latency.p50,
  p99: result.latency.p99,
}
console.log(JSON.stringify(loaded))
