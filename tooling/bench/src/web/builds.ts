import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataset } from '@entente/domain/dataset'
import { root, site } from './places.ts'
import { secondsOf } from './run.ts'

/** How many made-up records are added. */
const added = 2_000

/** Seconds that building the site takes: for the dataset as it is, and with 2,000 made-up records more. */
export interface Builds {
  readonly records: number
  readonly seconds: number
  readonly added: number
  readonly secondsWithAdded: number
  readonly millisecondsForEach: number
}

/** Builds the site from nothing, then a copy of the workspace to which 2,000 made-up events were added. */
export async function builds(): Promise<Builds> {
  await rm(join(site, '.next'), { recursive: true, force: true })
  const seconds = await secondsOf('pnpm', ['run', 'build'], site)
  const secondsWithAdded = await withMadeUpRecords()
  return {
    records: dataset.records.length,
    seconds,
    added,
    secondsWithAdded,
    millisecondsForEach: Math.round(((secondsWithAdded - seconds) / added) * 1_000_000) / 1000,
  }
}

async function withMadeUpRecords(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'))
  try {
    await cp(root, folder, {
      recursive: true,
      filter: (path) => !/\/(?:node_modules|\.next|\.git|\.turbo|dist|reports)$/.test(path),
    })
    const events = join(folder, 'packages/domain/data/events')
    await mkdir(events, { recursive: true })
    const document = dataset.records.find(({ kind }) => kind === 'document')
    if (!document) throw new Error('the dataset has no document that a made-up record could name')
    for (let at = 0; at < added; at++)
      await writeFile(join(events, `made-up-${at}.yaml`), madeUp(at, document.id))
    await secondsOf('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], folder)
    await secondsOf('pnpm', ['--filter', '@entente/domain', 'run', 'compile'], folder)
    return await secondsOf('pnpm', ['run', 'build'], join(folder, 'apps/web'))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const madeUp = (
  at: number,
  document: string,
): string => `# yaml-language-server: $schema=../../schemas/event.json
label: Made-up meeting ${at}
summary: It was made up to measure how long a site of many records takes to build.
type: meeting
date: { value: "${1900 + (at % 120)}", basis: inferred, document: ${document}, reasoning: Made up. }
status: [{ state: { value: happened, basis: inferred, document: ${document}, reasoning: Made up. } }]
`
