import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readDataFolder } from '../node/read-data-folder.ts'
import { check } from '../src/rules/check.ts'
import { compile } from '../src/rules/compile.ts'
import { entriesOf } from './changelog.ts'
import { planRelease } from './plan-release.ts'
import { readReleasedRecords, readReleases, writeRelease } from './releases-folder.ts'

// Writes releases/<version>.json: what the data has become since the newest release, once "changeset version" has
// raised the version and written CHANGELOG.md. --released gives another moment than now.
const { values } = parseArgs({ options: { released: { type: 'string' } } })
const released = values.released ?? `${new Date().toISOString().slice(0, 19)}Z`
const home = new URL('..', import.meta.url)

const { records, issues } = check(await readDataFolder(new URL('data', home).pathname))
if (issues.length > 0) refuse(`data/ has ${issues.length} issues: run "pnpm compile", which tells them.`)

const { version } = JSON.parse(await readFile(new URL('package.json', home), 'utf8'))
const changelog = await readFile(new URL('CHANGELOG.md', home), 'utf8').catch(() => '')
const [newest] = await readReleases()
const before = newest && { version: newest.version, hash: newest.hash, records: await readReleasedRecords() }
const dataset = await compile(records, version)
const plan = planRelease(before, dataset, { why: entriesOf(changelog, version), released })

if ('refusal' in plan) refuse(plan.refusal)
else if ('nothing' in plan) console.log(plan.nothing)
else {
  await writeRelease(plan.release, dataset.records)
  console.log(`written: releases/${version}.json, ${plan.release.changes.length} records changed`)
}

function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
