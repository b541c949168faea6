import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { contract, forTypes } from './contract.ts'

// Writes src/api.generated.ts from the contract of the API; with --check it only says whether it is up to date.
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const name = 'src/api.generated.ts'
const path = fileURLToPath(new URL(`../${name}`, import.meta.url))
const types = await openapiTypescript(forTypes(await contract()), {
  alphabetize: true,
  defaultNonNullable: false,
  immutable: true,
})
const text = `// Written by "node scripts/generate.ts" from the contract of the API.\n\n${astToString(types)}`

if ((await readFile(path, 'utf8').catch(() => '')) === text) console.log(`up to date: ${name}`)
else if (values.check) {
  console.error(`${name}: stale; run "node scripts/generate.ts" in packages/client and commit what it writes`)
  process.exit(1)
} else {
  await writeFile(path, text)
  console.log(`written: ${name}`)
}
