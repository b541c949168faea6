import type { Finding } from './rule.ts'

/** A file that a program of ours writes. Run with `--check`, the program fails where the file is stale. */
export interface Generator {
  readonly writes: string
  /** The folder that the program is run in, from the root. */
  readonly folder: string
  readonly script: string
}

/** What running a generator with `--check` gave. */
export interface CheckRun {
  readonly ok: boolean
  readonly output: string
}

/** Everything generated and committed. */
export const GENERATORS: readonly Generator[] = [
  { writes: 'packages/domain/src/dataset', folder: 'packages/domain', script: 'scripts/compile.ts' },
  { writes: 'packages/domain/schemas', folder: 'packages/domain', script: 'scripts/json-schemas.ts' },
  {
    writes: 'packages/client/src/api.generated.ts',
    folder: 'packages/client',
    script: 'scripts/generate.ts',
  },
]

/** Generated files say what their sources say. */
export function generatedFiles(
  generators: readonly Generator[],
  check: (generator: Generator) => CheckRun,
): Finding[] {
  return generators.flatMap((generator) => {
    const { ok, output } = check(generator)
    if (ok) return []
    const { writes, folder, script } = generator
    const reason = output.trim() === '' ? '' : `\n    ${output.trim().replaceAll('\n', '\n    ')}`
    const message = `Not up to date: run "node ${script}" in ${folder} and commit what it writes.${reason}`
    return [{ file: writes, line: 1, rule: 'generated-files', message }]
  })
}
