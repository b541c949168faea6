import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeWhole } from '../node/write-whole.ts'
import { kinds } from '../src/primitives/kind.ts'
import { authoredSchema } from './authored-schema.ts'

// Writes schemas/<kind>.json, by which an editor completes and checks data files; with --check it only says whether
// they are up to date.
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const stale: string[] = []

for (const kind of kinds) {
  const name = `schemas/${kind}.json`
  const path = fileURLToPath(new URL(`../${name}`, import.meta.url))
  const text = `${JSON.stringify(authoredSchema(kind), null, 2)}\n`
  if ((await readFile(path, 'utf8').catch(() => '')) === text) continue
  stale.push(name)
  if (!values.check) await writeWhole(path, text)
}

if (stale.length === 0) console.log(`up to date: ${kinds.length} schemas`)
else if (values.check) {
  console.error(`${stale.join(', ')}: stale; run "pnpm compile" and commit what it writes`)
  process.exit(1)
} else console.log(`written: ${stale.join(', ')}`)
