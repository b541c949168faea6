import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { CheckRun, Generator } from './generated-files.ts'

/** Runs a generator with `--check`, in its folder. */
export function runGenerator(root: string): (generator: Generator) => CheckRun {
  return ({ folder, script }) => {
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [script, '--check'], {
      cwd: join(root, folder),
      encoding: 'utf8',
    })
    return { ok: status === 0, output: error?.message ?? stderr + stdout }
  }
}
