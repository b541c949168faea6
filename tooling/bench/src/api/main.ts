import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dataset } from '@entente/domain/dataset'
import { root } from '../web/places.ts'
import { cold } from './cold/cold-start.ts'
import { throughput } from './http/throughput.ts'
import { inOwnProcess } from './in-own-process.ts'
import { growth } from './ledger/growth.ts'
import type { LedgerFigures } from './ledger/measure.ts'
import type { Comparison } from './search/compare.ts'

// Prints what was measured as JSON. Whatever is compared is measured in turn within the run, so that what slows the
// machine slows all alike; machines differ, so compare within one run alone. `--only http` (or ledger, search, cold,
// joined by commas) leaves the rest out; `--rounds` and `--seconds` make it shorter.
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'ledger,search,cold,http' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
  },
})
const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)]
const isAsked = (part: string) => values.only.split(',').includes(part)

async function ledgers() {
  const small = await inOwnProcess<LedgerFigures>('ledger/run.ts', 1_000, rounds)
  const large = await inOwnProcess<LedgerFigures>('ledger/run.ts', 10_000, rounds)
  return { sizes: [small, large], growth: growth(small, large) }
}

async function versions(): Promise<Record<string, string>> {
  const names = ['hono', '@hono/node-server', 'autocannon', 'workerd', 'minisearch', 'flexsearch']
  const catalog = await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8')
  const versionOf = (name: string) =>
    new RegExp(`^ {2}"?${name}"?: (.+)$`, 'm').exec(catalog)?.[1] ?? 'unknown'
  return {
    node: process.versions.node,
    sqlite: process.versions['sqlite'] ?? 'unknown',
    ...Object.fromEntries(names.map((name) => [name, versionOf(name)])),
  }
}

const report = {
  versions: await versions(),
  platform: `${process.platform} ${process.arch}`,
  dataset: { version: dataset.version, records: dataset.records.length },
  rounds,
  ...(isAsked('ledger') ? { ledger: await ledgers() } : {}),
  ...(isAsked('search') ? { search: await inOwnProcess<Comparison>('search/run.ts', 10_000, rounds) } : {}),
  ...(isAsked('cold') ? { cold: await cold(rounds) } : {}),
  ...(isAsked('http') ? { http: await throughput(rounds, seconds) } : {}),
}
console.log(JSON.stringify(report, null, 2))
