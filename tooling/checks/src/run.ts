import { resolve } from 'node:path'
import { catalogOnly } from './catalog-only.ts'
import { edgeSafe } from './edge-safe.ts'
import { GENERATORS, generatedFiles } from './generated-files.ts'
import { importArrows } from './import-arrows.ts'
import { machineWords } from './machine-words.ts'
import { noEscapes } from './no-escapes.ts'
import { quotedRuns } from './quoted-runs.ts'
import { realTests } from './real-tests.ts'
import { repositoryFiles, sourceTexts } from './repository.ts'
import { runGenerator } from './run-generator.ts'

const root = resolve(process.argv[2] ?? resolve(import.meta.dirname, '../../..'))
const sources = process.env['ENTENTE_SOURCES']

try {
  const files = repositoryFiles(root)
  const findings = [
    ...[importArrows, edgeSafe, catalogOnly, machineWords, realTests, noEscapes].flatMap((rule) =>
      rule(files),
    ),
    ...generatedFiles(GENERATORS, runGenerator(root)),
    ...(sources ? quotedRuns(files, sourceTexts(sources)) : []),
  ]
  if (!sources)
    console.log('NOT RUN: quoted-runs, which needs the source texts. Set ENTENTE_SOURCES to their folder.')
  for (const { file, line, rule, message } of findings) console.log(`${file}:${line}: ${rule}: ${message}`)
  console.log(`${findings.length} findings in ${files.length} files`)
  if (findings.length > 0) process.exitCode = 1
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
