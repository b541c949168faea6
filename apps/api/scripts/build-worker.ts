import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The most that the worker may weigh, gzipped. */
const limit = 1024 * 1024

const root = resolve(import.meta.dirname, '..')
const bundle = 'dist/worker.js'
const { status } = spawnSync('wrangler', ['deploy', '--dry-run', '--outdir', 'dist'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
})
if (status !== 0) process.exit(status ?? 1)

const size = gzipSync(readFileSync(join(root, bundle))).length
console.log(`${bundle}: ${(size / 1024).toFixed(1)} KiB gzipped, of ${limit / 1024} KiB allowed`)
if (size > limit) {
  console.error(`${bundle} is too large: find out what grew with "wrangler deploy --dry-run --metafile".`)
  process.exit(1)
}
