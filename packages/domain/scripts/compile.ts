import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readDataFolder } from '../node/read-data-folder.ts'
import { writeWhole } from '../node/write-whole.ts'
import { historyFrom } from '../src/editions/history.ts'
import { historyModule } from '../src/editions/history-module.ts'
import { check } from '../src/rules/check.ts'
import { compile, moduleOf } from '../src/rules/compile.ts'
import { printIssue } from '../src/rules/issue.ts'
import { readReleasedRecords, readReleases } from './releases-folder.ts'

// Proves data/ by every rule and writes the dataset and its history as modules; with --check it only says whether
// they are up to date.
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const home = new URL('..', import.meta.url)

const files = await readDataFolder(new URL('data', home).pathname)
const { records, issues } = check(files)
for (const issue of issues)
  console.error(`${printIssue({ ...issue, file: `packages/domain/data/${issue.file}` })}\n`)
if (issues.length > 0) {
  console.error(`${issues.length} issues in ${files.length} files; nothing was written`)
  process.exit(1)
}

const { version } = JSON.parse(await readFile(new URL('package.json', home), 'utf8'))
const dataset = await compile(records, version)
const history = historyFrom(dataset.records, await readReleasedRecords(), await readReleases())
const modules = [
  ['src/dataset/dataset.generated.ts', moduleOf(dataset)],
  ['src/history/history.generated.ts', historyModule(history)],
] as const
const stale: string[] = []
for (const [name, text] of modules) {
  const target = new URL(name, home).pathname
  if ((await readFile(target, 'utf8').catch(() => '')) === text) continue
  stale.push(name)
  if (!values.check) await writeWhole(target, text)
}
const summary = `${records.length} records, dataset ${version}, SHA-256 ${dataset.hash.slice(0, 12)}…, ${history.releases.length} releases`
if (stale.length === 0) console.log(`up to date: ${summary}`)
else if (values.check) {
  console.error(`stale: ${stale.join(', ')}: run "pnpm compile" and commit what it writes`)
  process.exit(1)
} else console.log(`written: ${summary}`)
