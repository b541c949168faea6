import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readDataFolder } from '../node/read-data-folder.ts'
import { writeWhole } from '../node/write-whole.ts'
import { check } from '../src/rules/check.ts'
import { compile, moduleOf } from '../src/rules/compile.ts'
import { printIssue } from '../src/rules/issue.ts'

// Proves data/ by every rule and writes src/dataset/dataset.generated.ts; with --check it only says whether that is up to date.
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const home = new URL('..', import.meta.url)
const target = new URL('src/dataset/dataset.generated.ts', home).pathname

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
const text = moduleOf(dataset)
const current = await readFile(target, 'utf8').catch(() => '')
const summary = `${records.length} records, dataset ${version}, SHA-256 ${dataset.hash.slice(0, 12)}…`
if (current === text) console.log(`up to date: ${summary}`)
else if (values.check) {
  console.error(
    `${target.slice(home.pathname.length)} is stale: run "pnpm compile" and commit what it writes`,
  )
  process.exit(1)
} else {
  await writeWhole(target, text)
  console.log(`written: ${summary}`)
}
