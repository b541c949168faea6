import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

// Verifies every citation against the source texts, which this repository may not hold. A relative folder counts
// from where the command was called.
const named = process.env['ENTENTE_SOURCES']
if (named) {
  const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), named)
  const { status } = spawnSync('vitest', ['run', '--config', 'vitest.sources.config.ts'], {
    stdio: 'inherit',
    env: { ...process.env, ENTENTE_SOURCES: folder },
  })
  process.exit(status ?? 1)
}
console.log(
  'The citations were not verified against the source texts: ENTENTE_SOURCES names no folder of them.',
)
