import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startWorkerd } from '@entente/workerd'
import type { Target } from './target.ts'

const root = resolve(import.meta.dirname, '../..')

/** Bundles the worker as it is deployed and starts it under workerd, on a free port. Rejects where it cannot. */
export async function startWorker(): Promise<Target> {
  const { compatibility_date } = JSON.parse(readFileSync(join(root, 'wrangler.jsonc'), 'utf8'))
  return { name: 'workerd', ...(await startWorkerd(bundle(), compatibility_date)) }
}

function bundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-api-'))
  try {
    const { status, stdout, stderr } = spawnSync('wrangler', ['deploy', '--dry-run', '--outdir', folder], {
      cwd: root,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`The worker could not be bundled:\n${stdout}${stderr}`)
    return readFileSync(join(folder, 'worker.js'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
